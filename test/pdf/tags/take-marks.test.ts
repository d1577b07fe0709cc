import { expect, it } from 'vitest'
import { takeMarks } from '../../../scripts/pdf/tags/take-marks.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'
import { mark } from './shown.ts'

it('takes the number out of the language and gives the element its mark and type', () => {
  const note = tag('NonStruct', [], { lang: 'nl-x-k1' })
  const list = tag('L', [], { lang: 'nl-x-k0' })
  const tree = tag('Document', [note, list], { lang: 'nl' })
  const marks = [mark({ numbering: 'Decimal' }), mark({ type: 'Note', note: 'a-1' })]
  takeMarks(tree, marks, 'nl')
  expect(note).toMatchObject({ type: 'Note', mark: { note: 'a-1' }, lang: undefined })
  expect(list).toMatchObject({ type: 'L', attributes: [{ O: 'List', ListNumbering: 'Decimal' }], lang: undefined })
  expect(tree.lang).toBeUndefined()
})

it('keeps a language where it changes, and only there', () => {
  const inner = tag('Em', [], { lang: 'nl-x-k0' })
  const same = tag('Em', [], { lang: 'en-GB-x-k0' })
  const foreign = tag('P', [inner, same], { lang: 'en-GB' })
  takeMarks(tag('Document', [foreign], { lang: 'nl' }), [mark({})], 'nl')
  expect([foreign.lang, inner.lang, same.lang]).toEqual(['en-GB', 'nl', undefined])
})

it('takes a language that nobody knows for that of the document', () => {
  const part = tag('P', [], { lang: 'und-x-k0' })
  takeMarks(tag('Document', [part]), [mark({ whole: 'a' })], 'nl')
  expect([part.lang, part.mark?.whole]).toEqual([undefined, 'a'])
})
