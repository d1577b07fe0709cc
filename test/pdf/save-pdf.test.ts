import { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { loadPdf } from '../../scripts/pdf/load-pdf.ts'
import { savePdf } from '../../scripts/pdf/save-pdf.ts'
import { fixture } from './facts.ts'

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('savePdf', () => {
  it('keeps every object, packed or not', async () => {
    for (const packed of [true, false]) {
      const doc = await loadPdf(fixture('magazine.pdf'))
      const all = doc.context.enumerateIndirectObjects().map(([ref, object]) => [ref.tag, String(object)])
      const again = await loadPdf(await savePdf(doc, { packed }))
      const found = new Map(again.context.enumerateIndirectObjects().map(([ref, object]) => [ref.tag, String(object)]))
      expect(all.filter(([tag = '', text]) => found.get(tag) !== text)).toEqual([])
    }
  })

  it('packs objects only where asked', async () => {
    const doc = await loadPdf(fixture('magazine.pdf'))
    expect(latin(await savePdf(doc, { packed: true }))).toContain('/ObjStm')
    expect(latin(await savePdf(doc, { packed: false }))).not.toContain('/ObjStm')
  })

  it('writes cross-references in order, whatever the order of the objects', async () => {
    const doc = await PDFDocument.create({ updateMetadata: false })
    doc.addPage()
    for (const number of [90, 40, 70]) doc.context.assign(PDFRef.of(number), doc.context.obj({ Number: number }))
    const again = await loadPdf(await savePdf(doc, { packed: true }))
    for (const number of [90, 40, 70]) {
      expect(String(again.context.lookup(PDFRef.of(number)))).toMatch(`/Number ${number}`)
    }
  })
})
