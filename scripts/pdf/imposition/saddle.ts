import type { Spread } from './spread.ts'

/**
 * The pages two by two as they are printed to be folded into each other and stapled through the fold: front and back of
 * each sheet in turn, the outermost first. Blank pages fill the last sheet.
 *
 * Each sheet inside another is pushed out by the paper around its fold, and would be cut shorter at its edge: its pages are
 * moved towards the fold by as much (creep).
 * @param count Of the pages.
 * @param thickness Of the paper, in millimetres.
 * @param cover Whether the last page is a back cover: blank pages then go before it, else after it.
 */
export function saddleSpreads(count: number, thickness: number, cover: boolean): readonly Spread[] {
  const total = Math.ceil(count / 4) * 4
  const pages = Array.from({ length: total }, (_, place) => pageAt(place, count, total, cover))
  return Array.from({ length: total / 2 }, (_, side): Spread => {
    const [low, high] = [pages[side], pages[total - 1 - side]]
    const creep = Math.floor(side / 2) * thickness
    return side % 2 === 0 ? { left: high, right: low, creep } : { left: low, right: high, creep }
  })
}

function pageAt(place: number, count: number, total: number, cover: boolean): number | undefined {
  if (cover && place === total - 1) return count - 1
  return place < (cover ? count - 1 : count) ? place : undefined
}
