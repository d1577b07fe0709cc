import { deflateSync } from 'node:zlib'
import { loadSharp } from '../load-sharp.ts'
import { jpegParts } from './jpeg-parts.ts'

/** A picture as the file has it: a JPEG, or pixels row by row of one or three parts. */
export interface Raw {
  readonly filter: 'DCTDecode' | 'FlateDecode'
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
  readonly parts: 1 | 3 | undefined
}

/** What became of it. */
export interface Smaller {
  readonly filter: 'DCTDecode' | 'FlateDecode'
  readonly width: number
  readonly height: number
  readonly parts: number
  readonly bytes: Uint8Array
}

/** Good for photographs at this size; drawings with flat colours come out smaller without loss, and then stay so. */
const quality = 75

/**
 * A picture at a fraction of its size, as a JPEG by mozjpeg or, when it was pixels and that is not much larger, as deflated
 * pixels.
 * @returns Sizes and bytes together, for `readMade`; empty when the picture cannot be read.
 */
export async function smaller(raw: Raw, scale: number): Promise<Uint8Array> {
  const [width, height] = [raw.width, raw.height].map(each => Math.max(1, Math.round(each * scale))) as [number, number]
  const { parts } = raw
  const input = parts === undefined ? undefined : { raw: { width: raw.width, height: raw.height, channels: parts } }
  try {
    const sharp = await loadSharp()
    const grey = (parts ?? jpegParts(raw.bytes)) === 1
    const picture = sharp(raw.bytes, input)
      .resize(width, height, { fit: 'fill' })
      .toColourspace(grey ? 'b-w' : 'srgb')
    const jpeg = await picture.clone().jpeg({ quality, mozjpeg: true }).toBuffer({ resolveWithObject: true })
    const made = { filter: 'DCTDecode', width, height, parts: jpeg.info.channels, bytes: jpeg.data } as const
    if (parts === undefined) return written(made)
    const pixels = await picture.raw().toBuffer({ resolveWithObject: true })
    const bytes = deflateSync(pixels.data, { level: 9 })
    const exact = bytes.length < jpeg.data.length * 2
    return written(exact ? { filter: 'FlateDecode', width, height, parts: pixels.info.channels, bytes } : made)
  } catch (problem) {
    if (problem instanceof Error) return new Uint8Array()
    throw problem
  }
}

/** Reads what `smaller` gave, or what was kept of it; undefined when there is nothing. */
export function readMade(written: Uint8Array): Smaller | undefined {
  const end = written.indexOf(10)
  if (end < 0) return undefined
  const [filter, width, height, parts] = new TextDecoder().decode(written.subarray(0, end)).split(' ')
  if (filter !== 'DCTDecode' && filter !== 'FlateDecode') return undefined
  return {
    filter,
    width: Number(width),
    height: Number(height),
    parts: Number(parts),
    bytes: written.subarray(end + 1),
  }
}

function written({ filter, width, height, parts, bytes }: Smaller): Uint8Array {
  const head = new TextEncoder().encode(`${[filter, width, height, parts].join(' ')}\n`)
  const all = new Uint8Array(head.length + bytes.length)
  all.set(head)
  all.set(bytes, head.length)
  return all
}
