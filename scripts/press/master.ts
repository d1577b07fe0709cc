import type { Metadata } from 'sharp'
import { loadSharp } from '../load-sharp.ts'
import { bareJpeg } from './bare-jpeg.ts'

/** Changes whenever other bytes come of the same picture. */
export const masterVersion = 'master 1'

/** A spread of A3 at 450 pixels an inch; a finer picture only costs memory. */
const mostPixels = 40_000_000
/** What a picture may have at all; beyond it the chapters stage has refused it by its header. */
const bomb = 250_000_000
/** Near enough to lossless that no one sees it, at a third of the size. */
const quality = 95

/**
 * A picture as the browser is to have it: upright, in sRGB, eight bits a part, no larger than print can use, and without what
 * a camera wrote beside it (place, owner, a small copy). What is so already keeps its pixels as they are. Chromium turns,
 * decodes or mistakes others: CMYK comes out in neon colours, a grey JPEG with a profile for three colours.
 * @returns Undefined when the bytes are no picture that can be read.
 */
export async function master(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const sharp = await loadSharp()
    const header = await sharp(bytes, { limitInputPixels: bomb }).metadata()
    if (isReady(header)) return header.format === 'jpeg' ? bareJpeg(bytes) : bytes
    return new Uint8Array(await remade(bytes, header))
  } catch (problem) {
    if (problem instanceof Error) return undefined
    throw problem
  }
}

function isReady(header: Metadata): boolean {
  const { format, orientation = 1, channels, depth, space, width, height, icc } = header
  const plain = orientation === 1 && space === 'srgb' && depth === 'uchar' && width * height <= mostPixels
  const shown = (format === 'jpeg' && channels === 3) || format === 'png'
  return plain && shown && (icc === undefined || isSrgb(icc))
}

/** The name that a profile gives itself, in either of the ways that profiles write text. */
function isSrgb(profile: Buffer): boolean {
  const text = profile.subarray(0, 4096).toString('latin1').replaceAll('\0', '')
  return /sRGB/.test(text)
}

async function remade(bytes: Uint8Array, { width, height, hasAlpha, format }: Metadata): Promise<Buffer> {
  const scale = Math.min(1, Math.sqrt(mostPixels / (width * height)))
  const sharp = await loadSharp()
  const upright = sharp(bytes, { limitInputPixels: bomb }).autoOrient()
  const most = Math.floor(Math.max(width, height) * scale)
  const sized = scale < 1 ? upright.resize({ width: most, height: most, fit: 'inside' }) : upright
  const coloured = sized.toColourspace('srgb')
  const exact = hasAlpha || format === 'png' || format === 'gif'
  if (exact) return coloured.png({ compressionLevel: 9 }).toBuffer()
  return coloured.jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer()
}
