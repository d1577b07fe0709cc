import { decodePDFRawStream, PDFDocument, PDFName, type PDFNumber, type PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { compress } from '../../scripts/pdf/compress.ts'
import { magazineFacts } from './facts.ts'

describe('compress', () => {
  it('deflates a bare stream, and leaves alone what is short, packed, or metadata', async () => {
    const doc = await PDFDocument.create()
    const { context } = doc
    const text = 'q Q '.repeat(100)
    const bare = context.register(context.stream(text))
    const short = context.register(context.stream('q'))
    const packed = context.register(context.flateStream(text))
    const packet = context.register(context.stream(text, { Type: 'Metadata' }))
    await compress(doc, magazineFacts(), collector())
    const streams = [bare, short, packed, packet].map(ref => context.lookup(ref) as PDFRawStream)
    expect(streams.map(each => each.dict.has(PDFName.of('Filter')))).toEqual([true, false, true, false])
    expect(streams.map(each => (each.dict.lookup(PDFName.of('Length')) as PDFNumber).asNumber())).toEqual(
      streams.map(each => each.getContentsSize()),
    )
    const [first] = streams
    expect(first && Buffer.from(decodePDFRawStream(first).decode()).toString()).toBe(text)
    expect(first?.getContentsSize()).toBeLessThan(text.length)
  })
})
