import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { tieEnds } from '../../../scripts/pdf/gather/tie-ends.ts'
import { arrayAt } from '../../../scripts/pdf/objects.ts'

const net = { A: { S: 'URI' } }

/** A book whose pages have links to these ends, or to the net; ids are where the book has them. */
async function book(pages: readonly (readonly string[])[], ids: readonly string[]) {
  const doc = await PDFDocument.create()
  const { context } = doc
  for (const ends of pages) {
    const links = ends.map(end =>
      context.register(context.obj({ Subtype: 'Link', ...(end === 'net' ? net : { Dest: end }) })),
    )
    doc.addPage().node.set(PDFName.of('Annots'), context.obj(links))
  }
  const ends = context.obj(Object.fromEntries(ids.map(id => [id, [doc.getPage(0).ref, 'Fit']])))
  const place = tieEnds(doc, ends)
  const left = doc.getPages().map(page => {
    const all = arrayAt(page.node, 'Annots')
    return all?.asArray().map((_, at) => String(context.lookup(all.get(at))).match(/Dest \/(\w+)/)?.[1] ?? 'net')
  })
  return { left, place, ends: ends.keys().map(String) }
}

it('keeps the ends that links lead to, from whatever page, and no others', async () => {
  const { left, place, ends } = await book([['een'], ['net', 'een', 'twee']], ['een', 'twee', 'drie'])
  expect(left).toEqual([['een'], ['net', 'een', 'twee']])
  expect(ends).toEqual(['/een', '/twee'])
  expect(place).toBeUndefined()
})

it('takes out links to an end that the book has not, and tells the places of those that are left', async () => {
  const { left, place, ends } = await book([['weg', 'een', 'weg', 'net'], ['weg'], ['een']], ['een'])
  expect(left).toEqual([['een', 'net'], undefined, ['een']])
  expect(ends).toEqual(['/een'])
  expect([0, 1, 2, 3].map(link => place?.({ page: 0, link }))).toEqual([undefined, 0, undefined, 1])
  expect(place?.({ page: 1, link: 0 })).toBeUndefined()
  expect(place?.({ page: 2, link: 0 })).toBe(0)
})

it('knows no place of a link or a page that is not there', async () => {
  const { place } = await book([['weg'], []], [])
  expect([place?.({ page: 0, link: 9 }), place?.({ page: 9, link: 0 })]).toEqual([undefined, undefined])
})
