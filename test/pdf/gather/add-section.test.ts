import { PDFDict, PDFDocument, PDFName, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { addSection } from '../../../scripts/pdf/gather/add-section.ts'
import { loadPdf } from '../../../scripts/pdf/load-pdf.ts'
import { arrayAt, dictAt, numberAt } from '../../../scripts/pdf/objects.ts'
import { readPdf } from '../../../scripts/pdf/read-back.ts'
import { fixture } from '../facts.ts'

async function emptyBook() {
  const doc = await PDFDocument.create({ updateMetadata: false })
  return { doc, ends: doc.context.obj({}) }
}

it('adds the pages of each section as they are, in their order', async () => {
  const { doc, ends } = await emptyBook()
  const sections = [fixture('magazine.pdf'), fixture('colours.pdf'), fixture('type3.pdf')]
  const counts: number[] = []
  for (const pdf of sections) counts.push(addSection(doc, await loadPdf(pdf), ends).count)
  expect(counts).toEqual([6, 2, 1])
  const read = await readPdf(await doc.save({ addDefaultPage: false }))
  const apart = await Promise.all(sections.map(readPdf))
  const unlabelled = (pages: typeof read.pages) => pages.map(({ label: _, ...page }) => page)
  expect(unlabelled(read.pages)).toEqual(apart.flatMap(({ pages }) => unlabelled(pages)))
})

it('gives each section a node of its own in the tree of pages', async () => {
  const { doc, ends } = await emptyBook()
  addSection(doc, await loadPdf(fixture('colours.pdf')), ends)
  addSection(doc, await loadPdf(fixture('type3.pdf')), ends)
  const root = doc.catalog.Pages()
  const nodes =
    arrayAt(root, 'Kids')
      ?.asArray()
      .map(each => doc.context.lookup(each, PDFDict)) ?? []
  expect(numberAt(root, 'Count')).toBe(3)
  expect(nodes.map(node => [numberAt(node, 'Count'), arrayAt(node, 'Kids')?.size()])).toEqual([
    [2, 2],
    [1, 1],
  ])
  for (const page of doc.getPages()) expect(nodes).toContain(dictAt(page.node, 'Parent'))
  for (const node of nodes) expect(dictAt(node, 'Parent')).toBe(root)
})

it('gets the destinations, on the pages of the book; of two of one name the first', async () => {
  const { doc, ends } = await emptyBook()
  for (let time = 0; time < 2; time++) addSection(doc, await loadPdf(fixture('magazine.pdf')), ends)
  expect(ends.keys().map(String)).toEqual(['/bruggen'])
  expect(arrayAt(ends, 'bruggen')?.get(0)).toBe(doc.getPage(3).ref)
  expect(arrayAt(ends, 'bruggen')?.size()).toBe(5)
})

it('tells where a form of the section is in the book', async () => {
  const section = await PDFDocument.create()
  const form = section.context.register(section.context.stream('0 0 5 5 re f', { Subtype: 'Form', BBox: [0, 0, 5, 5] }))
  section.addPage().node.set(PDFName.of('Resources'), section.context.obj({ XObject: { Fm0: form } }))
  const { doc, ends } = await emptyBook()
  addSection(doc, await loadPdf(fixture('type3.pdf')), ends)
  const { formOf } = addSection(doc, await loadPdf(await section.save()), ends)
  const ref = PDFRef.of(formOf(form.objectNumber))
  expect(dictAt(doc.getPage(1).node.Resources() ?? ends, 'XObject')?.get(PDFName.of('Fm0'))).toBe(ref)
  expect(doc.context.lookup(ref, PDFStream).getContentsString()).toBe('0 0 5 5 re f')
})
