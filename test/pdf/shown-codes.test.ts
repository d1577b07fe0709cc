import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { addShown, noteShown, type ShownCodes } from '../../scripts/pdf/shown-codes.ts'

const { context } = await PDFDocument.create()
const [wide, narrow] = [context.obj({ Subtype: 'Type0' }), context.obj({ Subtype: 'TrueType' })]

function codes(operand: string, font = wide): readonly number[] {
  const shown: ShownCodes = new Map()
  noteShown(shown, font, operand)
  return [...(shown.get(font)?.codes ?? [])]
}

it('reads codes of two bytes and of one, in both kinds of strings', () => {
  expect(codes('[<0041 01 02> -5 (\\000\\003)]')).toEqual([0x41, 0x102, 3])
  expect(codes('(a\\)(b))', narrow)).toEqual([...Buffer.from('a)(b')])
  expect(codes('<aFB>', narrow)).toEqual([0xaf, 0xb0])
})

it('notes the codes of each font once, and says how many are 0', () => {
  const shown: ShownCodes = new Map()
  expect(noteShown(shown, wide, '<000100000000>')).toBe(2)
  expect(noteShown(shown, wide, '[<0001> <0003>]')).toBe(0)
  noteShown(shown, narrow, '()')
  expect([...shown.values()].map(each => [...each.codes])).toEqual([[1, 0, 3], []])
})

it('tells codes apart that are never shown without another text in their place', () => {
  const shown: ShownCodes = new Map()
  noteShown(shown, wide, '<00010002>', true)
  noteShown(shown, wide, '<0002>')
  expect([...(shown.get(wide)?.codes ?? [])]).toEqual([1, 2])
  expect([...(shown.get(wide)?.bare ?? [])]).toEqual([2])
})

it('adds what another part shows', () => {
  const [font, other] = [wide, narrow]
  const shown: ShownCodes = new Map([[font, { codes: new Set([1]), bare: new Set(), wide: true }]])
  addShown(
    shown,
    new Map([font, other].map(each => [each, { codes: new Set([1, 2]), bare: new Set([2]), wide: false }])),
  )
  expect([...shown.values()].map(({ codes, bare }) => [[...codes], [...bare]])).toEqual([
    [[1, 2], [2]],
    [[1, 2], [2]],
  ])
})
