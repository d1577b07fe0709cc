import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { markingOf } from '../../scripts/pdf/marking.ts'
import { type KnownContent, pageContents } from '../../scripts/pdf/page-contents.ts'

async function paged(...streams: readonly string[]): Promise<PDFPage> {
  const doc = await PDFDocument.create()
  const page = doc.addPage()
  const refs = streams.map(each => doc.context.register(doc.context.flateStream(each)))
  page.node.set(PDFName.of('Contents'), doc.context.obj(refs))
  return page
}

const content = '/P <</MCID 0>>BDC (a) Tj EMC'

it('reads the streams of a page as one', async () => {
  const { text, marking } = pageContents()
  const page = await paged('q', content)
  expect(text(page)).toBe(`q\n${content}`)
  expect(marking(page)).toEqual(markingOf(`q\n${content}`))
})

it('gives what was kept of the same content in another document, and of no other', async () => {
  const first = pageContents()
  const page = await paged(content)
  first.marking(page)
  first.keep(first.keyOf(page), 'an insertion', Uint8Array.of(1, 2, 255))
  const kept = JSON.parse(JSON.stringify(first.used())) as readonly KnownContent[]
  const again = pageContents(new Map(kept.map(each => [each.key, each])))
  const same = await paged(content)
  expect(again.made(again.keyOf(same), 'an insertion')).toBeUndefined()
  expect(again.marking(same)).toEqual(markingOf(content))
  expect(again.made(again.keyOf(same), 'an insertion')).toEqual(Uint8Array.of(1, 2, 255))
  expect(again.made(again.keyOf(same), 'another')).toBeUndefined()
  expect(again.keyOf(await paged(`${content} `))).not.toBe(again.keyOf(same))
  expect(again.used()).toEqual(kept)
})

it('leaves out what a build did not ask for', async () => {
  const before: KnownContent = { key: 'gone', marking: markingOf('') }
  const contents = pageContents(new Map([['gone', before]]))
  contents.marking(await paged(content))
  expect(contents.used().map(({ key }) => key)).not.toContain('gone')
})
