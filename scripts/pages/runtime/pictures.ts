import type { PlacedPicture } from './protocol.ts'
import { placeOf } from './streams.ts'

/**
 * Reads back how fine each picture of the book is where it lies, once all have loaded. Drawings have no points to count;
 * grounds by CSS are left out.
 */
export function measurePictures(): PlacedPicture[] {
  return [...document.querySelectorAll<HTMLElement>('.sheet')].flatMap((sheet, page) =>
    [...sheet.querySelectorAll('img')].flatMap(picture => {
      const source = picture.getAttribute('src') ?? ''
      const { width, height } = picture.getBoundingClientRect()
      if (/\.svg$|^data:image\/svg/i.test(source) || picture.naturalWidth === 0 || width === 0) return []
      return [{ page, at: placeOf(picture), source, ppi: ppiOf(picture, width, height) }]
    }),
  )
}

/** CSS pixels are 1/96 inch. Of a picture that is cut to its box the larger enlargement counts, of one that is fitted in the smaller. */
function ppiOf(picture: HTMLImageElement, width: number, height: number): number {
  const fit = getComputedStyle(picture).objectFit
  const [across, down] = [width / picture.naturalWidth, height / picture.naturalHeight]
  if (fit === 'none') return 96
  return 96 / (fit === 'contain' || fit === 'scale-down' ? Math.min(across, down) : Math.max(across, down))
}
