import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { fixture } from '../facts.ts'
import { type FontChange, fixtureParts, fourGlyphs, partOf, partsIn, programOf, putFont } from './fonts.ts'

const box = [0, 1, 0, 0, 0, 0, 0, 9, 0, 9]

it('reads the fonts that Chromium writes: names, letters, widths, outlines', async () => {
  const [bold, regular] = await fixtureParts('magazine.pdf')
  expect([bold?.name, regular?.name]).toEqual(['Alegreya-Bold', 'Alegreya-Regular'])
  expect(regular?.glyphs.get(10)).toMatchObject({ text: 'B', width: 597, advance: 597 })
  expect(regular?.glyphs.get(10)?.outline.length).toBeGreaterThan(100)
  expect(regular?.glyphs.get(11)).toBeUndefined()
  expect([...(bold?.glyphs.values() ?? [])].map(({ text }) => text).join('')).toBe('BDHIJLOVabdeghijklnorstuvw ')
})

it('knows a space by its letter, and by its width where it has none', async () => {
  const { glyphs } = await partOf({
    1: { advance: 250, text: ' ' },
    2: { advance: 0, text: '\u200d' },
    4: { advance: 300 },
  })
  expect([...glyphs].map(([index, { width, text }]) => [index, width, text])).toEqual([
    [1, 250, ' '],
    [2, 0, '\u200d'],
    [4, 300, undefined],
  ])
})

it('knows one at the end, which shares its advance, by its width', async () => {
  const program = programOf(fourGlyphs(true))
  const there = async (change: FontChange) => [
    ...(await partOf({ 0: { advance: 0 } }, { program, ...change })).glyphs.keys(),
  ]
  expect(await there({ listed: [3, [341.79688]] })).toEqual([0, 1, 2, 3])
  expect(await there({ listed: [3, [300]] })).toEqual([0, 1, 2])
  expect(await there({ listed: [] })).toEqual([0, 1, 2])
})

it('gives what is not listed the usual width', async () => {
  const drawn = { 1: { advance: 500, outline: box, text: 'a' }, 2: { advance: 500, outline: box } }
  const { glyphs } = await partOf(drawn, { listed: [], usual: 500 })
  expect([1, 2].map(index => glyphs.get(index)?.width)).toEqual([500, 500])
})

it.each([
  ['not listed', [1, [400], 3, [600]]],
  ['passed over with a 0', [1, [400, 0, 600]]],
  ['passed over in a run of one width', [1, 2, 400, 3, [600]]],
])('knows no width of a piece of others that is %s', async (_, listed) => {
  const letters = { 1: { advance: 400, outline: box, text: 'a' }, 3: { advance: 600, outline: box, text: 'c' } }
  const { glyphs } = await partOf({ ...letters, 2: { advance: 500, outline: box } }, { listed, usual: 700 })
  expect([1, 2, 3].map(index => glyphs.get(index)?.width)).toEqual([400, undefined, 600])
  expect(glyphs.get(2)?.outline).toHaveLength(12)
  expect([...(await partOf(letters, { listed })).glyphs.keys()]).toEqual([1, 3])
})

it('believes the dictionary of what has letters, whatever the program says', async () => {
  const { glyphs } = await partOf({ 1: { advance: 500, outline: box, text: 'a' } }, { listed: [1, [520]] })
  expect(glyphs.get(1)).toMatchObject({ width: 520, advance: 500 })
})

it('takes half a unit of the em for the same width, and no more', async () => {
  const drawn = { 1: { advance: 500, outline: box } }
  const widths = [500.4, 499.6, 500.6, 501].map(async usual => {
    return (await partOf(drawn, { listed: [], usual })).glyphs.get(1)?.width
  })
  expect(await Promise.all(widths)).toEqual([500.4, 499.6, undefined, undefined])
})

it('leaves fonts of other kinds', async () => {
  const doc = await PDFDocument.load(fixture('type3.pdf'))
  putFont(doc, { 1: { advance: 500 } }, { encoding: 'UniJIS-UCS2-H' })
  doc.context.register(doc.context.obj({ Type: 'Font', Subtype: 'Type0', Encoding: 'Identity-H' }))
  expect(partsIn(doc)).toEqual([])
})
