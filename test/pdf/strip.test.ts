import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { strip } from '../../scripts/pdf/strip.ts'
import { fixture, magazineFacts } from './facts.ts'

describe('strip', () => {
  it('leaves no links, bookmarks, actions or structure, and all the words', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    doc.catalog.set(PDFName.of('OpenAction'), doc.context.obj({ S: 'JavaScript' }))
    strip(doc, magazineFacts(), collector())
    const catalog = doc.catalog.keys().map(key => key.decodeText())
    expect(catalog.sort()).toEqual(['Lang', 'Pages', 'Type'])
    const [before, after] = [await readPdf(fixture('magazine.pdf')), await readPdf(await doc.save())]
    expect(after.outline).toEqual([])
    expect(after.pages.flatMap(page => page.links)).toEqual([])
    expect(after.pages.map(page => page.text)).toEqual(before.pages.map(page => page.text))
  })
})
