import { expect, it } from 'vitest'
import { readSfnt, tablesOf } from '../../../scripts/pdf/font-program/sfnt.ts'
import { type Glyph, readProgram } from '../../../scripts/pdf/gather/glyphs.ts'
import { writeProgram } from '../../../scripts/pdf/gather/write-program.ts'
import { bareTables, fixtureParts } from './fonts.ts'

const glyph = (advance: number, outline: readonly number[] = []): Glyph => {
  return { outline: Uint8Array.from(outline), advance, leftBearing: -advance, ownAdvance: true }
}

/** The sum of all words of four bytes, as the standard has it. */
function sumOf(bytes: Uint8Array): number {
  const filled = Buffer.concat([bytes, Buffer.alloc(3)])
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + filled.readUInt32BE(at)) >>> 0
  return sum
}

it('gives glyphs back as they were, outlines filled up to whole words', () => {
  const glyphs = [glyph(500, [1, 2, 3, 4]), glyph(250), glyph(700, [5, 6, 7, 8, 9])]
  const again = readProgram(writeProgram(glyphs, bareTables()))
  expect(again?.glyphs).toEqual([glyphs[0], glyphs[1], glyph(700, [5, 6, 7, 8, 9, 0, 0, 0])])
  expect(again?.unitsPerEm).toBe(1000)
})

it('has the tables that a PDF asks for, in order, and no list of letters', () => {
  const others = { cmap: [1], post: [2], name: [3], 'OS/2': [4] }
  const bare = tablesOf(writeProgram([glyph(500)], bareTables(others)))
  expect([...bare.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
  const instructed = tablesOf(writeProgram([glyph(500)], bareTables({ prep: [7, 8, 9], fpgm: [1], 'cvt ': [2, 3] })))
  expect([...instructed.keys()]).toEqual(['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'])
  expect(instructed.get('prep')?.byteLength).toBe(3)
  expect(instructed.get('prep')?.getUint8(2)).toBe(9)
})

it('sums up each table and the whole', async () => {
  const [, regular] = await fixtureParts('magazine.pdf')
  const bytes = writeProgram([...(regular?.glyphs.values() ?? [])], regular?.tables ?? new Map())
  const directory = new DataView(bytes.buffer)
  const tables = [...tablesOf(bytes)]
  expect(tables.map(([tag]) => tag)).toContain('prep')
  for (const [index, [tag, table]] of tables.entries()) {
    const own = Buffer.from(bytes.subarray(table.byteOffset, table.byteOffset + table.byteLength))
    // The sum of the whole file stands in this table: its own is made without.
    if (tag === 'head') own.writeUInt32BE(0, 8)
    expect([tag, directory.getUint32(12 + index * 16 + 4)]).toEqual([tag, sumOf(own)])
    expect(table.byteOffset % 4).toBe(0)
  }
  expect(sumOf(bytes)).toBe(0xb1b0afba)
})

it('says how its directory is to be searched', () => {
  const nine = bareTables({ 'cvt ': [1], fpgm: [1], prep: [1] })
  const words = (bytes: Uint8Array) => [4, 6, 8, 10].map(at => new DataView(bytes.buffer).getUint16(at))
  expect(words(writeProgram([glyph(1)], bareTables()))).toEqual([6, 64, 2, 32])
  expect(words(writeProgram([glyph(1)], nine))).toEqual([9, 128, 3, 16])
})

it.each([
  [65532, 0],
  [65533, 1],
])('counts in long places where outlines take more than short ones can tell: %d', (length, long) => {
  const sizes = [65536, length]
  const outlines = sizes.map((size, at) => Buffer.alloc(size, at + 1))
  const program = readProgram(
    writeProgram(
      outlines.map(each => glyph(500, [...each])),
      bareTables(),
    ),
  )
  expect(program?.tables.get('head')?.[51]).toBe(long)
  expect(program?.tables.get('loca')?.length).toBe(long === 0 ? 6 : 12)
  for (const [at, outline] of outlines.entries()) {
    expect(Buffer.compare(program?.glyphs[at]?.outline.subarray(0, outline.length) ?? Buffer.alloc(0), outline)).toBe(0)
  }
})

it('writes what other readers read', () => {
  const program = readSfnt(writeProgram([glyph(0), glyph(612.5)], bareTables()))
  expect([program?.glyphs, program?.advance(1), program?.cmaps.size]).toEqual([2, 612, 0])
})
