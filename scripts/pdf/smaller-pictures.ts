import { createHash } from 'node:crypto'
import { type PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import { decodedBytes } from './decoded-stream.ts'
import { jpegParts } from './jpeg-parts.ts'
import type { Pass, Remember } from './model.ts'
import { drop, nameAt, numberAt, put } from './objects.ts'
import { partsOf } from './picture-parts.ts'
import { pictureUses } from './picture-uses.ts'
import { type Raw, readMade, type Smaller, smaller } from './smaller.ts'

/** So much finer than asked for before it is worth the trouble. */
const worth = 1.2

/**
 * Makes pictures as fine as a screen needs, at the largest size at which each is shown; those already coarser stay as they
 * are. How fine that is says `outputs.screen-ppi` of the edition. Repairs on the way what Chromium says wrongly of grey JPEGs.
 */
export const smallerPictures: Pass = async (doc, { edition, remember = (_, make) => make() }) => {
  const { screenPpi } = edition.outputs
  const sizes = new Map<PDFRef, number>()
  for (const { ref, width, height } of pictureUses(doc)) {
    const picture = doc.context.lookup(ref)
    if (!(picture instanceof PDFRawStream)) continue
    const [across, down] = [numberAt(picture.dict, 'Width') ?? 0, numberAt(picture.dict, 'Height') ?? 0]
    const ppi = Math.min((across * 72) / Math.max(width, 0.01), (down * 72) / Math.max(height, 0.01))
    sizes.set(ref, Math.min(ppi, sizes.get(ref) ?? Number.POSITIVE_INFINITY))
  }
  for (const [ref, ppi] of sizes) await shrink(doc, ref, ppi > screenPpi * worth ? screenPpi / ppi : 1, remember)
}

async function shrink(doc: PDFDocument, ref: PDFRef, scale: number, remember: Remember): Promise<void> {
  const picture = doc.context.lookup(ref)
  if (!(picture instanceof PDFRawStream)) return
  const { dict } = picture
  // Chromium puts the key of a filter into the picture's own dictionary.
  drop(dict, 'ColorTransform')
  const raw = rawOf(picture)
  if (raw === undefined || !(raw.filter === 'DCTDecode' || raw.parts !== undefined)) return
  if (raw.filter === 'DCTDecode' && jpegParts(raw.bytes) === 1) put(dict, 'ColorSpace', PDFName.of('DeviceGray'))
  if (scale === 1 && raw.filter === 'DCTDecode') return
  const made = readMade(await remember(keyOf(raw, scale), () => smaller(raw, scale)))
  if (made !== undefined && made.bytes.length < picture.getContentsSize()) replace(doc, ref, picture, made)
}

function replace(doc: PDFDocument, ref: PDFRef, picture: PDFRawStream, made: Smaller): void {
  const { dict } = picture
  const { width, height, bytes, filter, parts } = made
  put(dict, 'Filter', PDFName.of(filter))
  for (const [key, value] of Object.entries({ Width: width, Height: height, Length: bytes.length })) {
    put(dict, key, doc.context.obj(value))
  }
  if (parts === 1) put(dict, 'ColorSpace', PDFName.of('DeviceGray'))
  drop(dict, 'DecodeParms')
  doc.context.assign(ref, PDFRawStream.of(dict, bytes))
}

/** What can be read of a picture: a JPEG file, or eight bits a part without tricks. */
function rawOf(picture: PDFRawStream): Raw | undefined {
  const { dict } = picture
  const [width, height] = [numberAt(dict, 'Width') ?? 0, numberAt(dict, 'Height') ?? 0]
  const plain =
    numberAt(dict, 'BitsPerComponent') === 8 && !['Decode', 'Mask', 'ImageMask'].some(key => dict.has(PDFName.of(key)))
  const filter = nameAt(dict, 'Filter')
  if (!plain || width === 0 || height === 0) return undefined
  if (filter === 'DCTDecode') return { filter, width, height, bytes: picture.getContents(), parts: undefined }
  const parts = partsOf(dict)
  if (filter !== 'FlateDecode' || (parts !== 1 && parts !== 3)) return undefined
  const bytes = decodedBytes(picture)
  return bytes.length === width * height * parts ? { filter, width, height, bytes, parts } : undefined
}

function keyOf({ filter, width, height, bytes, parts }: Raw, scale: number): string {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return ['screen', filter, width, height, parts ?? 0, scale.toFixed(6), hash].join(' ')
}
