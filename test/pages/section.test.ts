import { expect, test } from 'vitest'
import { lines, markers, useStage } from './stage.ts'

const { laySection, studio } = useStage()

test('a sound section is laid out once, as designed', async () => {
  const laid = await laySection(lines(20))
  expect(laid).toMatchObject({ sound: true, plan: { name: 'as-designed' }, attempts: [], startSide: 'recto' })
})

test('a section that fails is laid out again on a safer plan, and says why', async () => {
  const laid = await laySection(
    `<p>${markers(4)}</p><p class="uit" data-at="a.md:2:1">steekt uit</p>`,
    '.uit { position: absolute; left: 380px }',
  )
  expect(laid.sound).toBe(true)
  expect(laid.plan.name).toBe('loosened')
  expect(laid.attempts).toMatchObject([{ plan: 'as-designed', faults: [{ kind: 'clipped', at: 'a.md:2:1' }] }])
})

test('notes are moved to the end only where they were the trouble', async () => {
  const laid = await laySection('<p class="uit">x</p>', '.uit { position: relative; left: 380px }')
  expect(laid.attempts.map(each => each.plan)).not.toContain('notes-at-end')
})

test('a section that no plan saves keeps all that was wrong', async () => {
  const laid = await laySection('<p style="display:none" data-at="a.md:1:1">stil</p>')
  expect(laid.sound).toBe(false)
  expect(laid.attempts.length).toBeGreaterThan(2)
  expect(laid.attempts.at(-1)?.faults).toMatchObject([{ kind: 'lost', words: 'stil' }])
})

test('a font that fails is not tried on further plans', async () => {
  const pageCss = '@font-face { font-family: Weg; src: url("/files/weg.woff2") } html { font-family: Weg }'
  expect((await laySection('<p>x</p>', '', { pageCss })).attempts).toHaveLength(1)
})

test('references are laid out as wide as they will be', async () => {
  const laid = await laySection('<p>zie <a data-page-of="x"></a></p>')
  expect(laid.markup).toContain('<a data-page-of="x">00</a>')
  expect(laid.pages[0]).toMatch(/<a data-page-of="x"[^>]*>00<\/a>/)
})

test('what was refused is told', async () => {
  const told: string[] = []
  const refused = ({ url }: { url: string }) => told.push(url)
  await laySection('<p style="background:url(/files/weg.png)">x</p>', '', {}, { ...(await studio()), refused })
  expect(told[0]).toMatch(/weg\.png$/)
})
