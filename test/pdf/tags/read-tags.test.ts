import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { readTags } from '../../../scripts/pdf/tags/read-tags.ts'
import { walk } from '../../../scripts/pdf/tags/tree.ts'
import { fixture } from '../facts.ts'
import { shown } from './shown.ts'

it('reads what Chromium wrote: types, content, areas of links, attributes, descriptions', async () => {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  const tree = readTags(doc)
  const all = tree === undefined ? [] : [...walk(tree)]
  expect(all.slice(0, 2).map(each => each.type)).toEqual(['StructTreeRoot', 'Document'])
  expect(all.filter(each => each.type === 'Link').map(shown)).toContain('Link(NonStruct(3) @)')
  expect(all.find(each => each.alt !== undefined)).toMatchObject({ type: 'Figure', alt: 'Een grijs vlak' })
  expect(all.find(each => each.type === 'L')?.attributes).toEqual([{ O: 'List', ListNumbering: 'Disc' }])
  const heads = all.filter(each => each.type === 'TH').map(each => each.id)
  const cell = all.find(each => each.type === 'TD')
  expect(heads).toContain(cell?.attributes.map(each => each.Headers).find(Array.isArray)?.[0])
  const pages = doc.getPages().map(page => page.ref)
  expect(all.flatMap(each => each.kids).every(kid => 'kids' in kid || pages.includes(kid.page))).toBe(true)
})

it('finds nothing in an untagged file', async () => {
  expect(readTags(await PDFDocument.create())).toBeUndefined()
})
