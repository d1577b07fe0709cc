import { describe, expect, it } from 'vitest'
import { fontUnions } from '../../../scripts/pdf/gather/font-union.ts'
import { type FontChange, fixtureParts, partOf } from './fonts.ts'

const box = [0, 1, 0, 0, 0, 0, 0, 9, 0, 9, 7, 7]
const usual = { 0: { advance: 500, outline: box }, 3: { advance: 400, outline: box, text: 'a' } }

async function count(other: Parameters<typeof partOf>[0], change: FontChange = {}): Promise<number> {
  return fontUnions([await partOf(usual), await partOf(other, change)]).length
}

describe('fontUnions', () => {
  it('puts subsets of one font together, and other fonts beside', async () => {
    const [bold, regular] = await fixtureParts('magazine.pdf')
    const [more] = await fixtureParts('colours.pdf')
    const unions = fontUnions([bold, regular, more].filter(each => each !== undefined))
    expect(unions.map(({ parts }) => parts)).toEqual([[bold], [regular, more]])
    const [, { glyphs } = { glyphs: new Map() }] = unions
    expect(glyphs.size).toBeGreaterThan(regular?.glyphs.size ?? 0)
    for (const part of [regular, more])
      for (const [index, glyph] of part?.glyphs ?? []) expect(glyphs.get(index)).toEqual(glyph)
  })

  it('keeps fonts apart that do not agree on a glyph', async () => {
    expect(await count(usual)).toBe(1)
    expect(await count({ ...usual, 3: { ...usual[3], advance: 401 } })).toBe(2)
    expect(await count({ ...usual, 3: { ...usual[3], text: 'b' } })).toBe(2)
    expect(await count({ ...usual, 3: { ...usual[3], leftBearing: 1 } })).toBe(2)
    expect(await count({ ...usual, 3: { ...usual[3], outline: [...box.slice(1), 7] } })).toBe(2)
    expect(await count({ ...usual, 3: { ...usual[3], outline: [...box, 7] } })).toBe(2)
    expect(await count({ ...usual, 3: { ...usual[3], outline: [] } })).toBe(2)
  })

  it('keeps fonts apart of other names, heights or instructions, whatever the tags of their subsets', async () => {
    expect(await count(usual, { name: 'BAAAAA+Proef' })).toBe(1)
    expect(await count(usual, { name: 'AAAAAA+Ander' })).toBe(2)
    expect(await count(usual, { tables: { prep: [1, 2] } })).toBe(2)
    const high = [0, 1, 0, 0, 4, ...new Array(31).fill(0)]
    expect(await count(usual, { tables: { hhea: high } })).toBe(2)
    const [one, other] = [{ fpgm: [1] }, { fpgm: [2] }]
    const parts = [await partOf(usual, { tables: one }), await partOf(usual, { tables: other })]
    expect(fontUnions(parts)).toHaveLength(2)
    expect(fontUnions([...parts, ...parts])).toHaveLength(2)
  })

  it('adds what only one of them knows of a glyph', async () => {
    const piece = await partOf({ ...usual, 5: { advance: 700, outline: box } }, { listed: [0, [500], 3, [400]] })
    const letter = await partOf({ ...usual, 5: { advance: 700, outline: box, text: 'e' } })
    for (const parts of [
      [piece, letter],
      [letter, piece],
    ]) {
      const [union, ...more] = fontUnions(parts)
      expect(more).toEqual([])
      expect(union?.glyphs.get(5)).toMatchObject({ width: 700, text: 'e', advance: 700 })
    }
  })

  it('passes over what outlines are filled up with', async () => {
    const part = await partOf(usual)
    const cut = new Map(
      [...part.glyphs].map(([index, glyph]) => [index, { ...glyph, outline: glyph.outline.subarray(0, 11) }]),
    )
    const fill = (...more: readonly number[]) => {
      const glyph = cut.get(3)
      const outline = Uint8Array.from([...(glyph?.outline ?? []), ...more])
      return { ...part, glyphs: new Map(glyph && [...cut, [3, { ...glyph, outline }]]) }
    }
    const bare = { ...part, glyphs: cut }
    const together = [[0], [0, 0, 0], [1], [0, 0, 0, 0]].map(more => fontUnions([bare, fill(...more)]).length)
    expect(together).toEqual([1, 1, 2, 2])
  })
})
