import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { fontFacts } from '../../scripts/pdf/font-facts.ts'

/** A composite font with these letters, each of its own width. */
async function facts(letters: Readonly<Record<number, readonly [string, number]>>, encoding = 'Identity-H') {
  const { context } = await PDFDocument.create()
  const lines = Object.entries(letters).map(([code, [letter]]) => {
    const hex = (value: number) => value.toString(16).padStart(4, '0')
    return `<${hex(Number(code))}> <${hex(letter.charCodeAt(0))}>`
  })
  const map = context.register(context.stream(`beginbfchar ${lines.join(' ')} endbfchar`))
  const widths = Object.entries(letters).flatMap(([code, [, width]]) => [Number(code), [width]])
  const font = context.obj({
    Subtype: 'Type0',
    Encoding: encoding,
    ToUnicode: map,
    DescendantFonts: [context.obj({ Subtype: 'CIDFontType2', DW: 500, W: widths })],
  })
  return fontFacts(font)
}

it('another letter changes nothing for who does not show it', async () => {
  const [few, more] = [
    await facts({ 3: [' ', 250], 7: ['a', 500] }),
    await facts({ 3: [' ', 250], 7: ['a', 500], 9: ['b', 510] }),
  ]
  expect(more?.(new Set([7]))).toBe(few?.(new Set([7])))
  expect(more?.(new Set([7, 9]))).not.toBe(few?.(new Set([7, 9])))
})

it('another width or another text of a letter that is shown does', async () => {
  const shown = new Set([7])
  const made = await Promise.all([facts({ 7: ['a', 500] }), facts({ 7: ['a', 501] }), facts({ 7: ['o', 500] })])
  expect(new Set(made.map(each => each?.(shown))).size).toBe(3)
})

it('so does another width of the space, by which a reader parts words, whether it is shown or not', async () => {
  const shown = new Set([7])
  const made = await Promise.all([
    facts({ 3: [' ', 250], 7: ['a', 500] }),
    facts({ 3: [' ', 260], 7: ['a', 500] }),
    facts({ 4: ['i', 250], 7: ['a', 500] }),
    facts({ 7: ['a', 500] }),
  ])
  expect(new Set(made.map(each => each?.(shown))).size).toBe(4)
})

it('a font whose codes are not those of its letters is not told', async () => {
  expect(await facts({ 7: ['a', 500] }, 'UniGB-UCS2-H')).toBeUndefined()
})
