import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/soft-hyphens.ts')>('soft-hyphens')
const SHY = '\u00ad'

function cleaned(body: string, full = false): Promise<{ text: string; moved: boolean }> {
  return run(
    body,
    ({ removeUnusedSoftHyphens }, overflows) => {
      const heights = () => [...document.querySelectorAll('p')].map(each => each.getBoundingClientRect().height).join()
      const before = heights()
      removeUnusedSoftHyphens(document.body, () => overflows)
      return { text: document.body.textContent ?? '', moved: heights() !== before }
    },
    full,
  )
}

test('in a line that does not break all of them go', async () => {
  expect(await cleaned(`<p>uit${SHY}voe${SHY}ring</p>`)).toEqual({ text: 'uitvoering', moved: false })
})

test('where the line breaks the hyphen stays, the others go', async () => {
  const { text, moved } = await cleaned(
    `<p style="width:90px">uit${SHY}voe${SHY}rings${SHY}or${SHY}ga${SHY}ni${SHY}sa${SHY}tie</p>`,
  )
  expect(moved).toBe(false)
  expect(text.replaceAll(SHY, '')).toBe('uitvoeringsorganisatie')
  expect(text.split(SHY).length).toBeGreaterThan(1)
  expect(text.split(SHY).length).toBeLessThan(8)
})

test('a paragraph in several elements', async () => {
  const { text, moved } = await cleaned(
    `<p style="width:120px">de <b>uit${SHY}voe${SHY}ring</b> van <i>be${SHY}leid</i> en wet${SHY}ge${SHY}ving</p>`,
  )
  expect(moved).toBe(false)
  expect(text.replaceAll(SHY, '')).toBe('de uitvoering van beleid en wetgeving')
})

test('text without them is not touched', async () => {
  expect(await cleaned('<p>gewoon</p>')).toEqual({ text: 'gewoon', moved: false })
})

test('one at the very begin or end of a text stays, since its line cannot be told', async () => {
  const { text } = await cleaned(`<p style="width:60px">uit<b>${SHY}voering</b></p>`)
  expect(text).toBe(`uit${SHY}voering`)
})

test('a page that would overflow without them keeps them all', async () => {
  expect((await cleaned(`<p>uit${SHY}voering</p>`, true)).text).toBe(`uit${SHY}voering`)
})
