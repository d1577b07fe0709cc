import { expect, it } from 'vitest'
import { unicodeTexts } from '../../../scripts/pdf/font-program/to-unicode.ts'
import { toUnicodeMap } from '../../../scripts/pdf/gather/to-unicode-map.ts'

it('writes letters, ligatures and what takes two units, in the order of the codes', () => {
  const texts = new Map([
    [0x1234, 'é'],
    [3, 'ffi'],
    [0xfffe, '😀'],
    [10, ''],
  ])
  const map = toUnicodeMap(texts)
  expect(map).toContain('<0003> <006600660069>\n<000A> <>\n<1234> <00E9>\n<FFFE> <D83DDE00>')
  expect(map).toContain('4 beginbfchar')
  expect([...unicodeTexts(map)]).toEqual([...texts].sort(([one], [other]) => one - other))
})

it('has no more than a hundred entries in a block', () => {
  const texts = new Map(Array.from({ length: 201 }, (_, code) => [code, String.fromCharCode(0x4e00 + code)]))
  const map = toUnicodeMap(texts)
  expect([...map.matchAll(/(\d+) beginbfchar/g)].map(([, count]) => count)).toEqual(['100', '100', '1'])
  expect(unicodeTexts(map)).toEqual(texts)
})

it('says of what kind it is, also where it is empty', () => {
  const map = toUnicodeMap(new Map())
  expect(map).toMatch(/begincodespacerange\s+<0000> <FFFF>\s+endcodespacerange\s+endcmap/)
  expect(map).toContain('/CMapType 2 def')
})
