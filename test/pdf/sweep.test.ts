import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { sweep } from '../../scripts/pdf/sweep.ts'
import { fixture, magazineFacts } from './facts.ts'

describe('sweep', () => {
  it('drops what nothing leads to, and Chromium’s own account of the file', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'), { updateMetadata: false })
    const stray = doc.context.register(doc.context.obj({ Stray: true }))
    const kept = doc.context.register(doc.context.obj([1]))
    doc.catalog.set(PDFName.of('Kept'), doc.context.obj([doc.context.obj({ Inner: kept })]))
    sweep(doc, magazineFacts(), collector())
    expect(doc.context.lookup(stray)).toBeUndefined()
    expect(doc.context.lookup(kept)).toBeDefined()
    expect(doc.context.trailerInfo.Info).toBeUndefined()
    expect(
      doc.context
        .enumerateIndirectObjects()
        .map(([, object]) => String(object))
        .join(),
    ).not.toContain('Skia')
    expect(doc.getPageCount()).toBe(6)
  })
})
