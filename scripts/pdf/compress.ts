import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import type { Pass } from './model.ts'
import { nameAt, put } from './objects.ts'
import { packing } from './packing.ts'

/**
 * Deflates the streams that were left bare, except the XMP packet, which must stay readable as it is. Those that an earlier
 * pass began with are ready by now.
 */
export const compress: Pass = async ({ context }, { packing: pack = packing() }) => {
  const all = context.enumerateIndirectObjects()
  const bare = all.flatMap(([, object]) => (object instanceof PDFRawStream && isBare(object.dict) ? [object] : []))
  const made = new Map(await Promise.all(bare.map(async each => [each, await pack.packed(each)] as const)))
  for (const [ref, object] of all) {
    if (!(object instanceof PDFRawStream)) continue
    const bytes = made.get(object)
    if (bytes) put(object.dict, 'Filter', PDFName.of('FlateDecode'))
    const stream = bytes ? PDFRawStream.of(object.dict, bytes) : object
    // Chromium keeps lengths as objects of their own, which would stay behind unused.
    put(stream.dict, 'Length', context.obj(stream.getContentsSize()))
    context.assign(ref, stream)
  }
}

function isBare(dict: PDFDict): boolean {
  return !dict.has(PDFName.of('Filter')) && nameAt(dict, 'Type') !== 'Metadata'
}
