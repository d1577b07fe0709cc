import { expect, it } from 'vitest'
import { fontRules } from '../../../scripts/proof/screen/fonts.ts'
import { broken } from './broken.ts'
import { readBroken } from './good.ts'

it.each([
  [
    'ua-font-widths',
    /^The font Alegreya-\w+ shows \d+ codes that are wider or narrower in its program than in the file$/,
  ],
  ['ua-font-whole', /^The font Alegreya-\w+ shows \d+ codes that its program has no glyph for$/],
  ['ua-font-signs', /^The font Alegreya-\w+ shows \d+ codes that stand for no letter$/],
  ['ua-font-letters', /^The font Alegreya-\w+ does not say which letters it shows$/],
  ['ua-font-glyphs', /^The font Alegreya-\w+ does not say which glyph each code is$/],
  ['ua-font-embedded', /^The font Alegreya-\w+ is not in the file$/],
])('%s names the font and counts what is wrong', async (name, expected) => {
  const file = await readBroken(broken[name] ?? (() => {}))
  const found = fontRules.filter(({ rule }) => rule === name).flatMap(({ check }) => check(file))
  expect(found).toHaveLength(2)
  for (const { reason } of found) expect(reason).toMatch(expected)
})
