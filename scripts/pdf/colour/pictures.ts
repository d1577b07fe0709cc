import { type PDFContext, type PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { decodedBytes } from '../decoded-stream.ts'
import { drop, nameAt, numberAt, put } from '../objects.ts'
import type { PictureJob, PictureResult } from './picture-job.ts'
import type { PlacedPicture } from './placed-pictures.ts'
import { profileOf, rgbSpace } from './spaces.ts'

/** Finer than this, in pixels an inch, no press shows; it is then scaled to as many as it does (a screen of 150 lines, twice over). */
const tooFine = 450
const fine = 300

/** How pictures are converted, and by which profile. */
export interface PictureMeans {
  readonly press: Uint8Array
  readonly convert: (job: PictureJob) => Promise<PictureResult | undefined>
  /** How many at a time. */
  readonly lanes: number
}

/** A picture that was put on the plates. */
export interface Converted {
  readonly picture: PlacedPicture
  /** Most ink on one spot of it, 0 to 4. */
  readonly ink: number
}

/** Puts the pictures of a document on the plates of the press, in place; those that cannot be stay as they are, and checks say so. */
export async function convertPictures(
  doc: PDFDocument,
  pictures: readonly PlacedPicture[],
  means: PictureMeans,
): Promise<readonly Converted[]> {
  const done: (Converted | undefined)[] = []
  const queue = [...pictures.entries()]
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, picture] = next
      done[index] = await convertOne(doc.context, picture, means)
    }
  }
  await Promise.all(Array.from({ length: means.lanes }, lane))
  return done.filter(each => each !== undefined)
}

async function convertOne(
  context: PDFContext,
  picture: PlacedPicture,
  means: PictureMeans,
): Promise<Converted | undefined> {
  const stream = context.lookup(picture.ref)
  const job = stream instanceof PDFRawStream ? jobOf(context, stream, picture, means.press) : undefined
  const result = job && (await means.convert(job))
  if (!(stream instanceof PDFRawStream) || result === undefined) return undefined
  put(stream.dict, 'ColorSpace', PDFName.of(result.parts === 4 ? 'DeviceCMYK' : 'DeviceGray'))
  put(stream.dict, 'Width', context.obj(result.width))
  put(stream.dict, 'Height', context.obj(result.height))
  put(stream.dict, 'BitsPerComponent', context.obj(8))
  put(stream.dict, 'Filter', PDFName.of(result.filter))
  drop(stream.dict, 'DecodeParms', 'Decode', 'ColorTransform', 'Intent', 'Alternates')
  if (result.filter === 'DCTDecode' && result.parts === 4)
    put(stream.dict, 'Decode', context.obj([1, 0, 1, 0, 1, 0, 1, 0]))
  if (result.filter === 'FlateDecode') {
    const rows = { Predictor: 15, Colors: result.parts, BitsPerComponent: 8, Columns: result.width }
    put(stream.dict, 'DecodeParms', context.obj(rows))
  }
  context.assign(picture.ref, PDFRawStream.of(stream.dict, result.bytes))
  return { picture, ink: result.ink }
}

/** undefined for a stencil, and for what is not 8 bits of RGB or grey. */
function jobOf(
  context: PDFContext,
  stream: PDFRawStream,
  { ppi, purpose }: PlacedPicture,
  press: Uint8Array,
): PictureJob | undefined {
  const { dict } = stream
  const space = dict.get(PDFName.of('ColorSpace'))
  const [kind, width, height] = [rgbSpace(context, space), numberAt(dict, 'Width') ?? 0, numberAt(dict, 'Height') ?? 0]
  if (isStencil(dict) || numberAt(dict, 'BitsPerComponent') !== 8) return undefined
  const jpeg = nameAt(dict, 'Filter') === 'DCTDecode'
  const bytes = jpeg ? stream.getContents() : decodedBytes(stream)
  const parts = partsOf(kind, jpeg ? undefined : bytes.length / (width * height))
  if (parts === undefined) return undefined
  const profile = kind === 'rgb' ? profileOf(context, space) : undefined
  const scaleTo = ppi > tooFine && Number.isFinite(ppi) && jpeg ? Math.round((width * fine) / ppi) : undefined
  return {
    ...{ kind: jpeg ? 'jpeg' : 'pixels', bytes: Uint8Array.from(bytes), width, height, parts, press },
    ...{ grey: purpose === 'mask', scaleTo },
    source: profile instanceof PDFRawStream ? Uint8Array.from(decodedBytes(profile)) : undefined,
  }
}

function partsOf(kind: 'rgb' | 'grey' | 'other', found: number | undefined): 1 | 3 | undefined {
  if (kind === 'other') return undefined
  const expected = kind === 'rgb' ? 3 : 1
  return found === undefined || found === expected ? expected : undefined
}

function isStencil(dict: PDFDict): boolean {
  return dict.lookup(PDFName.of('ImageMask'))?.toString() === 'true'
}
