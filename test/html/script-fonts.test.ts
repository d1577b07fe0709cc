import { expect, test } from 'vitest'
import { scriptFonts, withScripts } from '../../scripts/html/script-fonts.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const world = memoryWorld({}, { packageRoot: new URL('../..', import.meta.url).pathname })

test('a text in Latin letters asks for no further faces', async () => {
  expect(await scriptFonts('Gewoon Nederlands, één zee.', world)).toBe('')
})

test.each([
  ['Arabic', 'نص عربي', 'noto-naskh-arabic'],
  ['Hebrew', 'טקסט', 'noto-serif-hebrew'],
  ['Chinese', '中文', 'noto-sans-sc'],
  ['A rare character', '𠮷', 'noto-sans-jp'],
  ['Japanese', 'ひらがな', 'noto-sans-jp'],
  ['Hindi', 'चौकीदार', 'noto-sans-devanagari'],
  ['Thai', 'ภาษาไทย', 'noto-sans-thai'],
  ['Korean', '한국어', 'noto-sans-kr'],
  ['An arrow', 'a → b', 'dejavu-sans'],
  ['A tree of files', '├── src', 'dejavu-sans'],
  ['Greek', 'λόγος', 'dejavu-sans'],
  ['An emoji', '🎉', 'noto-emoji'],
])('%s brings its own font, all under one name', async (_, text, font) => {
  const css = await scriptFonts(text, world)
  expect(css).toContain(`/package/@fontsource/${font}/files/`)
  expect(css).toContain("font-family: 'Katern Scripts'")
  expect(css).not.toMatch(/Noto|DejaVu|url\(\.|\.woff\b/)
})

test('of the many faces of a script only those that the text needs are there', async () => {
  const css = await scriptFonts('中文', world)
  const faces = css.split('@font-face').slice(1)
  expect(faces.filter(face => face.includes('noto-sans-sc')).length).toBeLessThanOrEqual(4)
  expect(faces.every(face => !face.includes('noto-sans-sc') || face.includes('unicode-range'))).toBe(true)
})

test('two scripts in one text: the font of symbols comes first, so that a script keeps its own letters', async () => {
  const css = await scriptFonts('طبل → 🥁', world)
  const order = ['dejavu-sans', 'noto-emoji', 'noto-naskh-arabic'].map(name => css.indexOf(name))
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order).not.toContain(-1)
})

test('the family of other scripts comes after the house type, before what the machine has', () => {
  expect(withScripts({ text: '"Alegreya", serif', own: 'Own' })).toEqual({
    text: '"Alegreya", "Katern Scripts", serif',
    own: 'Own, "Katern Scripts"',
  })
})
