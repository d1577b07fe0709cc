import { expect, test } from 'vitest'
import { readTokens } from '../../scripts/edition/tokens.ts'
import { collector } from '../../scripts/message.ts'
import { tokensTemplate } from '../../scripts/press/specimen-tokens.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'

const house = await readTokens(memoryWorld({}, { packageRoot: home }), collector())
if (!house) throw new Error('The house has no tokens')
const { tokens } = house
const page = tokensTemplate(tokens, 'Een zin van meer dan een paar woorden om te zetten.')

test('every size is named with its numbers, and set in itself', () => {
  for (const [name, { sizePt, leadingPt }] of Object.entries(tokens.scale)) {
    expect(page).toContain(`${name} ${sizePt}/${leadingPt} pt`)
    expect(page).toContain(`font-size:var(--size-${name});line-height:var(--leading-${name})`)
  }
})

test('every ink is named with its values', () => {
  for (const { name, rgb, cmyk } of tokens.inks) {
    expect(page).toContain(`${name}: C${cmyk[0]} M${cmyk[1]} Y${cmyk[2]} K${cmyk[3]}, ${rgb}`)
    expect(page).toContain(`background:var(--ink-${name})`)
  }
})

test('a spot colour says so', () => {
  const spot = {
    ...tokens,
    inks: [{ name: 'goud', rgb: '#aa8800', cmyk: [0, 20, 80, 30] as const, spot: 'PANTONE 871' }],
  }
  expect(tokensTemplate(spot, 'x')).toContain('spot PANTONE 871')
})

test('every family and the page are there', () => {
  for (const name of Object.keys(tokens.families)) expect(page).toContain(`font-family:var(--font-${name})`)
  const { trim, bleed } = tokens.format
  expect(page).toContain(`${trim.width} × ${trim.height} mm, bleed ${bleed} mm`)
  expect(page).toContain('53 of 13.5 pt')
})

test('what Liquid or HTML would read is text', () => {
  expect(tokensTemplate({ ...tokens, families: { 'a<b': '{{ x }}' } }, 'x')).toContain('a&lt;b: &#123;&#123; x }}')
})
