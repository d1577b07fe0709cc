import { describe, expect, it } from 'vitest'
import { loadPdf } from '../../scripts/pdf/load-pdf.ts'
import { fixture } from './facts.ts'

describe('loadPdf', () => {
  it('leaves the metadata as they are', async () => {
    const doc = await loadPdf(fixture('magazine.pdf'))
    expect(doc.getPageCount()).toBe(6)
    expect(doc.getProducer()).toMatch(/^Skia/)
  })

  it('refuses what is no PDF', async () => {
    await expect(loadPdf(new TextEncoder().encode('geen PDF'))).rejects.toThrow()
  })
})
