import type { Spread } from './spread.ts'

/**
 * The pages two by two as a reader sees them: a verso and the recto beside it; a page without its neighbour lies alone on
 * its own side.
 * @param sides Of the pages, in order.
 */
export function readerSpreads(sides: readonly ('verso' | 'recto')[]): readonly Spread[] {
  const spreads: Spread[] = []
  for (let page = 0; page < sides.length; page++) {
    const next = sides[page] === 'verso' && sides[page + 1] === 'recto' ? page + 1 : undefined
    if (sides[page] === 'recto') spreads.push({ left: undefined, right: page, creep: 0 })
    else spreads.push({ left: page, right: next, creep: 0 })
    if (next !== undefined) page = next
  }
  return spreads
}
