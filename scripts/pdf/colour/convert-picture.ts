import type { Sharp } from 'sharp'
import { loadSharp } from '../../load-sharp.ts'
import { cmykTiff } from './cmyk-tiff.ts'
import { blackOnly } from './grey.ts'
import type { PictureJob, PictureResult } from './picture-job.ts'
import { pngRows } from './png-rows.ts'
import { openProfile } from './profile.ts'

/** Of pixels, flate that needs more bytes each than this is a photograph: JPEG is then as good and far smaller. */
const photograph = 1.5
/** A picture this small is not worth losing anything of, in bytes. */
const small = 4096
/** Quality of JPEG for the press, without thinning out colour. */
const quality = 92

/**
 * Puts a picture on the plates of the press, with Little CMS: relative colorimetric, black point compensation. A grey picture
 * stays on the black plate. What came as JPEG goes as JPEG; drawings stay exact to the pixel.
 * @param open Opens profiles; one that keeps them open saves time.
 * @returns undefined when the profile cannot be used or the bytes are no picture.
 */
export async function convertPicture(job: PictureJob, open = openProfile): Promise<PictureResult | undefined> {
  const separator = await open(job.press, job.source)
  const read = separator && (await pixelsOf(job).catch(() => undefined))
  if (separator === undefined || read === undefined) return undefined
  const { pixels, width, height } = read
  if (job.grey) return pack(luminosities(pixels, read.parts), { width, height, parts: 1 }, job, 0)
  if (read.parts === 1) {
    const plate = onBlack(pixels, separator.blackRamp)
    return pack(plate, { width, height, parts: 1 }, job, 1)
  }
  const plates = separator.pixels(pixels)
  return pack(plates, { width, height, parts: 4 }, job, inkOf(plates))
}

interface Size {
  readonly width: number
  readonly height: number
  readonly parts: 1 | 3 | 4
}

async function pixelsOf(job: PictureJob): Promise<(Size & { readonly pixels: Uint8Array }) | undefined> {
  const { width, height, parts } = job
  const sharp = await loadSharp()
  const raw = { raw: { width, height, channels: parts } }
  // Without rotation or profile: what stands in the PDF is upright, and its colours are left for Little CMS.
  let picture: Sharp = job.kind === 'jpeg' ? sharp(job.bytes, { ignoreIcc: true }) : sharp(job.bytes, raw)
  if (job.scaleTo !== undefined) picture = picture.resize({ width: job.scaleTo, kernel: 'lanczos3' })
  if (job.kind === 'jpeg' && parts === 3) picture = picture.toColourspace('srgb')
  if (parts === 1) picture = picture.toColourspace('b-w')
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  if (info.channels !== 1 && info.channels !== 3) return undefined
  return { pixels: new Uint8Array(data), width: info.width, height: info.height, parts: info.channels }
}

/** As DeviceGray counts: 0 is full black. */
function onBlack(pixels: Uint8Array, blackRamp: readonly number[]): Uint8Array {
  const table = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.round(255 * (1 - blackOnly(value / 255, blackRamp)[3])),
  )
  return pixels.map(value => table[value] ?? 0)
}

function luminosities(pixels: Uint8Array, parts: number): Uint8Array {
  if (parts === 1) return pixels
  return Uint8Array.from({ length: pixels.length / 3 }, (_, index) => {
    const [r = 0, g = 0, b = 0] = [pixels[index * 3], pixels[index * 3 + 1], pixels[index * 3 + 2]]
    return Math.round(0.3 * r + 0.59 * g + 0.11 * b)
  })
}

/** What 999 of 1000 pixels stay under: a few stray pixels are no wet paper. */
function inkOf(plates: Uint8Array): number {
  const counts = new Uint32Array(1021)
  for (let at = 0; at < plates.length; at += 4) {
    const sum = (plates[at] ?? 0) + (plates[at + 1] ?? 0) + (plates[at + 2] ?? 0) + (plates[at + 3] ?? 0)
    counts[sum] = (counts[sum] ?? 0) + 1
  }
  let left = plates.length / 4 / 1000
  for (let sum = 1020; sum > 0; sum--) {
    left -= counts[sum] ?? 0
    if (left < 0) return sum / 255
  }
  return 0
}

async function pack(
  pixels: Uint8Array,
  { width, height, parts }: Size & { readonly parts: 1 | 4 },
  { kind, grey }: PictureJob,
  ink: number,
): Promise<PictureResult> {
  const size = { width, height, parts, ink } as const
  const flate = kind === 'pixels' || grey ? pngRows(pixels, width, parts) : undefined
  if (flate !== undefined && (grey || flate.length <= Math.max(small, photograph * width * height))) {
    return { bytes: flate, filter: 'FlateDecode', ...size }
  }
  const sharp = await loadSharp()
  const picture =
    parts === 4
      ? sharp(cmykTiff(pixels, width, height))
          .pipelineColourspace('cmyk')
          .toColourspace('cmyk')
      : sharp(pixels, { raw: { width, height, channels: 1 } }).toColourspace('b-w')
  const jpeg = await picture.jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer()
  return { bytes: new Uint8Array(jpeg), filter: 'DCTDecode', ...size }
}
