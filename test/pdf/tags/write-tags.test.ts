import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { dictAt, nameAt, refAt } from '../../../scripts/pdf/objects.ts'
import { dropStructure } from '../../../scripts/pdf/structured.ts'
import { readTags } from '../../../scripts/pdf/tags/read-tags.ts'
import { type Tag, tag, walk } from '../../../scripts/pdf/tags/tree.ts'
import { writeTags } from '../../../scripts/pdf/tags/write-tags.ts'
import { fixture } from '../facts.ts'
import { shown } from './shown.ts'

const load = () => PDFDocument.load(fixture('magazine.pdf'))

/** Everything that is read again, without the objects it lies in. */
function plain(each: Tag | undefined): unknown {
  return each && [...walk(each)].map(({ ref: _, kids, ...rest }) => ({ ...rest, kids: kids.map(shown) }))
}

it('writes what was read', async () => {
  const doc = await load()
  const before = readTags(doc)
  if (before) writeTags(doc, before)
  const again = await PDFDocument.load(await doc.save())
  expect(plain(readTags(again))).toEqual(plain(before))
})

it('keeps an element where others know it, gives new ones a place, and names ids', async () => {
  const doc = await load()
  const tree = readTags(doc)
  const document = tree?.kids[0]
  const section = tag('Sect', [], { id: 'deel', title: 'Deel' })
  if (!tree || !document || !('kids' in document)) throw new Error('The fixture has no tags')
  section.kids = document.kids
  document.kids = [section]
  writeTags(doc, tree)
  const root = dictAt(doc.catalog, 'StructTreeRoot')
  expect(String(root && dictAt(root, 'IDTree'))).toContain('(deel)')
  expect(readTags(doc)?.kids[0]).toMatchObject({ ref: document.ref, kids: [{ type: 'Sect', title: 'Deel' }] })
})

it('takes a bookmark off an element that is gone', async () => {
  const doc = await load()
  const outline = dictAt(doc.catalog, 'Outlines')
  const first = outline && dictAt(outline, 'First')
  expect(first && refAt(first, 'SE')).toBeDefined()
  writeTags(doc, tag('StructTreeRoot', [tag('Document', [])]))
  expect(first?.has(PDFName.of('SE'))).toBe(false)
})

it('makes a root where the document has none', async () => {
  const print = await load()
  const before = readTags(print)
  dropStructure(print)
  if (before) writeTags(print, before)
  const again = await PDFDocument.load(await print.save())
  expect(plain(readTags(again))).toEqual(plain(before))
  const root = dictAt(again.catalog, 'StructTreeRoot')
  expect(root && nameAt(root, 'Type')).toBe('StructTreeRoot')
  expect(refAt(again.catalog, 'StructTreeRoot')).toBeDefined()
  expect(root?.has(PDFName.of('ParentTree'))).toBe(true)
})
