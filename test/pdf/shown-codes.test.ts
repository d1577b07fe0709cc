import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { codesOf, noteShown, type ShownCodes } from '../../scripts/pdf/shown-codes.ts'

const { context } = await PDFDocument.create()
const [wide, narrow] = [context.obj({ Subtype: 'Type0' }), context.obj({ Subtype: 'TrueType' })]

it('reads codes of two bytes and of one, in both kinds of strings', () => {
  expect(codesOf('[<00410102> -5 (\\000\\000)]', wide)).toEqual([0x41, 0x102, 0])
  expect(codesOf('(a\\)(b))', narrow)).toEqual([...Buffer.from('a)(b)')])
  expect(codesOf('<4>', narrow)).toEqual([0x40])
})

it('notes the codes of each font once', () => {
  const shown: ShownCodes = new Map()
  noteShown(shown, wide, [1, 2])
  noteShown(shown, wide, [2, 3])
  noteShown(shown, narrow, [])
  expect([...shown].map(([, codes]) => [...codes])).toEqual([[1, 2, 3], []])
})
