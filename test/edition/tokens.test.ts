import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linesIn, ptToPx } from '../../scripts/edition/geometry.ts'
import { coverage } from '../../scripts/edition/palette.ts'
import { readTokens } from '../../scripts/edition/tokens.ts'
import { collector } from '../../scripts/message.ts'
import { diskWorld } from '../../scripts/world/disk-world.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home, line } from './reading.ts'

const path = 'styles/tokens.yaml'
const own = readFileSync(join(home, path), 'utf8')

async function read(yaml: string | undefined, packageRoot: string | undefined = home) {
  const messages = collector()
  const house = await readTokens(memoryWorld(yaml === undefined ? {} : { [path]: yaml }, { packageRoot }), messages)
  return { house, tokens: house?.tokens, told: messages.all().map(line) }
}

test('the house style is sound, wherever it is read from', async () => {
  const messages = collector()
  const fromDisk = await readTokens(diskWorld(home, home), messages)
  expect(messages.all()).toEqual([])
  expect((await read(undefined)).tokens).toEqual(fromDisk?.tokens)
  expect((await read(own)).tokens).toEqual(fromDisk?.tokens)
  const alone = collector()
  expect((await readTokens(memoryWorld({ [path]: own }), alone))?.tokens).toEqual(fromDisk?.tokens)
  expect(alone.all()).toEqual([])
})

test('the house style keeps its own rules', async () => {
  const { tokens } = await read(undefined)
  if (!tokens) throw new Error('no tokens')
  expect(Math.floor(linesIn(tokens.format, tokens.grid.leadingPt))).toBe(53)
  expect(tokens.grid).toEqual({ columns: 12, gutterPt: 13.5, leadingPt: 13.5 })
  for (const { leadingPt } of Object.values(tokens.scale)) expect(ptToPx(leadingPt) % 1).toBe(0)
  expect(tokens.inks.length).toBeLessThanOrEqual(6)
  expect(new Set(tokens.inks.map(ink => ink.rgb)).size).toBe(tokens.inks.length)
  for (const ink of tokens.inks) expect(coverage(ink)).toBeLessThanOrEqual(280)
  expect(tokens.inks.find(ink => ink.name === 'black')?.cmyk).toEqual([0, 0, 0, 100])
  expect(tokens.inks.find(ink => ink.name === 'paper')?.cmyk).toEqual([0, 0, 0, 0])
})

test('a publication names only what differs', async () => {
  const { house, tokens, told } = await read(
    [
      'language: nl',
      'format: { bleed: 5 }',
      'grid: { columns: 6 }',
      'scale: { body: { size: 9.5, leading: 13.5 }, tiny: { size: 6, leading: 6.75 } }',
      'families: { text: "Source Serif 4, serif" }',
      'inks:',
      '  accent: { rgb: "#005CA9", cmyk: [100, 60, 0, 5], spot: House Blue }',
      '  fifth: { rgb: 1e1010, cmyk: [50, 60, 60, 80] }',
      'extra: { rule: 0.5pt solid var(--ink-fifth) }',
    ].join('\n'),
  )
  expect(told).toEqual([])
  expect(house?.language).toBe('nl')
  expect(tokens).toMatchObject({
    format: { trim: { width: 210, height: 280 }, bleed: 5 },
    grid: { columns: 6, gutterPt: 13.5, leadingPt: 13.5 },
    families: { text: 'Source Serif 4, serif', sans: '"Alegreya Sans", sans-serif' },
    extra: { rule: '0.5pt solid var(--ink-fifth)' },
  })
  expect(tokens?.scale.body).toEqual({ sizePt: 9.5, leadingPt: 13.5 })
  expect(tokens?.scale.tiny).toEqual({ sizePt: 6, leadingPt: 6.75 })
  expect(tokens?.scale.title).toEqual({ sizePt: 36, leadingPt: 40.5 })
  expect(tokens?.inks.map(ink => ink.name)).toEqual([
    'paper',
    'black',
    'accent',
    'accent-tint',
    'data',
    'grey',
    'fifth',
  ])
  expect(tokens?.inks[2]).toEqual({ name: 'accent', rgb: '#005ca9', cmyk: [100, 60, 0, 5], spot: 'House Blue' })
  expect(tokens?.inks[6]?.rgb).toBe('#1e1010')
})

test.each([
  [
    'inks: { red: { rgb: "#C8102E", cmyk: [0, 1, 1, 0] } }',
    '1:21 ink-clash The inks “accent” and “red” are both #c8102e',
  ],
  [
    'inks: { dark: { rgb: "#000001", cmyk: [90, 80, 70, 90] } }',
    '1:39 ink-coverage The ink “dark” puts 330 % on the paper; the limit is 300 %',
  ],
  [
    'inks: { red: { rgb: red, cmyk: [0, 1, 1, 0] } }',
    '1:21 bad-colour A colour is six hexadecimal figures, such as "#c8102e"',
  ],
  ['inks: { red: { cmyk: [0, 1, 1, 0] } }', '1:14 missing-key “rgb” is not given'],
  ['inks: { red: { rgb: 102030, cmyk: [0, 1, 1] } }', '1:35 wrong-value “cmyk” should be at least 4 items long'],
  ['inks: { red: { rgb: 102030, cmyk: [0, 1, 1, 101] } }', '1:45 wrong-value item 4 of “cmyk” should be at most 100'],
  [
    'inks: { Red: { rgb: 102030, cmyk: [0, 1, 1, 1] } }',
    '1:9 wrong-value “Red” is not right: a name is lower-case letters, figures and single hyphens',
  ],
  ['extra: { rule: 1pt solid var(--ink-acent) }', '1:16 unknown-ink There is no ink “acent”; did you mean “accent”?'],
  [
    'grid: { leading: 13 }',
    '1:18 off-grid A leading of 13 pt is not a multiple of 0.75 pt, so lines drift off the grid',
  ],
  [
    'scale: { body: { size: 10, leading: 13 } }',
    '1:16 off-grid A leading of 13 pt is not a multiple of 0.75 pt, so lines drift off the grid',
  ],
  ['scale: { body: { size: 10 } }', '1:16 missing-key “leading” is not given'],
  ['scale: { body: { size: 0, leading: 9 } }', '1:24 wrong-value “size” should be more than 0'],
  ['grid: { colums: 12 }', '1:9 unknown-key “colums” is no key that belongs here; did you mean “columns”?'],
  ['grid: { columns: 1.5 }', '1:18 wrong-type “columns” should be a whole number, not 1.5'],
  ['format: { margins: { outer: 200 } }', '1:20 no-type-area The margins leave no room for text'],
  ['families: { text: [a, b] }', '1:19 wrong-type “text” should be text, not a list'],
  ['language: Dutch', '1:11 bad-language The language is not a language tag such as “nl” or “en-gb”'],
  ['ink: {}', '1:1 unknown-key “ink” is no key that belongs here; did you mean “inks”?'],
  ['inks: {', '1:8 yaml-syntax A “{” is opened and never closed'],
])('%s', async (yaml, told) => {
  const found = await read(yaml)
  expect(found.told.filter(each => !each.includes('the bottom margin becomes'))).toEqual([`${path}:${told}`])
})

test('no tokens at all', async () => {
  const messages = collector()
  expect(await readTokens(memoryWorld({}), messages)).toBeUndefined()
  expect(messages.all().map(line)).toEqual([`${path} missing-tokens There is no ${path}`])
})

test('alone, a publication’s tokens must be complete', async () => {
  const messages = collector()
  await readTokens(memoryWorld({ [path]: 'families: {}\nscale: {}\ninks: {}\n' }), messages)
  expect(messages.all().map(line)).toEqual([
    `${path}:1:1 missing-key “format” is not given`,
    `${path}:1:1 missing-key “print” is not given`,
    `${path}:1:1 missing-key “grid” is not given`,
  ])
})
