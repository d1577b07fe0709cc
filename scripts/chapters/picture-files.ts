import type { Metadata } from 'sharp'
import { loadSharp } from '../load-sharp.ts'
import type { World } from '../world.ts'
import { readDrawing } from './drawing-files.ts'
import type { Picture, PictureFault } from './picture.ts'

/** Reads each picture once for all chapters. */
export type PictureBox = (path: string) => Promise<Picture | undefined>

/** Beyond this Chromium shows nothing, or takes gigabytes to do so. */
const LONGEST_SIDE = 25_000
const MOST_PIXELS = 250_000_000
/** Formats that Chromium shows. */
const shown = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'svg'])

/** A box of pictures: what was read of a file is kept as long as the box. */
export function pictureBox(world: World): PictureBox {
  const known = new Map<string, Promise<Picture | undefined>>()
  return path => {
    const found = known.get(path) ?? readPicture(path, world)
    known.set(path, found)
    return found
  }
}

async function readPicture(path: string, world: World): Promise<Picture | undefined> {
  const bytes = await world.read(path)
  if (bytes === undefined) return undefined
  if (/\.svg$/i.test(path)) return readDrawing(new TextDecoder().decode(bytes))
  try {
    const sharp = await loadSharp()
    return pictureOf(await sharp(bytes, { limitInputPixels: false }).metadata())
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem
    const reason = bytes.length === 0 ? 'the file is empty' : 'the file is no picture, or it is damaged'
    return { width: 0, height: 0, faults: [{ rule: 'unreadable-picture', reason }] }
  }
}

function pictureOf(header: Metadata): Picture {
  const turned = (header.orientation ?? 1) >= 5
  const [width, height] = turned ? [header.height, header.width] : [header.width, header.height]
  const faults: PictureFault[] = []
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
    const most = `${LONGEST_SIDE} pixels a side and ${MOST_PIXELS / 1_000_000} megapixels are the most`
    faults.push({ rule: 'huge-picture', reason: `it is ${width} × ${height} pixels; ${most}` })
  }
  const isShown = shown.has(header.format) && (header.format !== 'heif' || header.compression === 'av1')
  if (!isShown) faults.push({ rule: 'unreadable-picture', reason: `pictures in ${header.format} are not shown` })
  return { width, height, faults }
}
