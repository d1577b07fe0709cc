import { type Message, message } from '../message.ts'
import type { Page } from '../pages/model.ts'

/** Folios and ranges of them, in any order: `3-7,12`, `iv`, `8-` for all from there. */
export const pageRanges = /^\s*[\p{L}\p{N}]+(\s*-\s*[\p{L}\p{N}]*)?(\s*,\s*[\p{L}\p{N}]+(\s*-\s*[\p{L}\p{N}]*)?)*\s*$/u

/**
 * The pages that ranges of folios name, by their index from 0, in the order of the book and each once.
 * @param ranges As `pageRanges` has them; a folio is what is printed on the page.
 * @returns A message when a folio is on no page.
 */
export function pickPages(ranges: string, map: readonly Page[]): readonly number[] | Message {
  const picked = new Set<number>()
  for (const range of ranges.split(',')) {
    const [from = '', to] = range.split('-').map(each => each.trim())
    const first = indexOf(from, map)
    const last = to === undefined ? first : to === '' ? map.length - 1 : indexOf(to, map)
    if (first < 0 || last < 0) return unknown(first < 0 ? from : (to ?? ''), map)
    for (let index = Math.min(first, last); index <= Math.max(first, last); index++) picked.add(index)
  }
  return [...picked].sort((one, other) => one - other)
}

function indexOf(folio: string, map: readonly Page[]): number {
  return map.findIndex(page => page.folio.toLowerCase() === folio.toLowerCase())
}

function unknown(folio: string, map: readonly Page[]): Message {
  const [first, last] = [map[0], map.at(-1)]
  const reason = `There is no page ${folio}: the book has ${first?.folio ?? ''} to ${last?.folio ?? ''}`
  return message('unknown-page', reason)
}
