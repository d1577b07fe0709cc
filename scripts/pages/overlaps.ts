import type { Flaw } from './fault.ts'
import type { Line } from './model.ts'
import type { Box, MeasuredPage, PlacedWord } from './runtime/protocol.ts'

/** The middle of a line's box, where its ink is: set tight, the boxes of two lines overlap but their ink does not. */
const CORE = { top: 0.36, bottom: 0.7 }

interface Core<Placed extends Box = PlacedWord> {
  readonly word: Placed
  /** The whole word: a piece on a second line has no text of its own. */
  readonly name: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Words printed over one another, one finding for each pair of places on a page. */
export function overlaps(pages: readonly MeasuredPage[]): Flaw[] {
  return pages.flatMap((page, index) => overlapsOn(page.words, index))
}

/** Words of heads and feet printed over lines of the text. */
export function overlapsAround(furniture: readonly PlacedWord[], lines: readonly Line[], page: number): Flaw[] {
  const around = furniture.filter(word => !word.clipped && word.text !== '')
  return around.flatMap(word => {
    const line = lines.find(each => collide(coreOf(word, word.text), coreOf(each, each.text)))
    const words = `“${word.text}” and “${line?.text}”`
    return line ? [{ kind: 'overlap' as const, words, at: line.at, page, note: false }] : []
  })
}

function overlapsOn(words: readonly PlacedWord[], page: number): Flaw[] {
  let name = ''
  const cores = words.flatMap(word => {
    name = word.text || name
    return word.clipped || word.right <= word.left ? [] : [coreOf(word, name)]
  })
  cores.sort((a, b) => a.top - b.top)
  const found = new Map<string, Flaw>()
  cores.forEach((core, index) => {
    for (let other = index + 1; other < cores.length; other++) {
      const next = cores[other]
      if (!next || next.top >= core.bottom) break
      if (!collide(core, next)) continue
      const key = `${core.word.at} ${next.word.at}`
      if (!found.has(key))
        found.set(key, {
          kind: 'overlap',
          words: `“${core.name}” and “${next.name}”`,
          at: core.word.at || next.word.at,
          page,
          note: core.word.stream + next.word.stream !== '',
        })
    }
  })
  return [...found.values()]
}

function coreOf<Placed extends Box>(word: Placed, name: string): Core<Placed> {
  const height = word.bottom - word.top
  return {
    word,
    name,
    left: word.left + 0.75,
    right: word.right - 0.75,
    top: word.top + height * CORE.top,
    bottom: word.top + height * CORE.bottom,
  }
}

function collide(a: Core<Box>, b: Core<Box>): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return wide > 1.5 && high > 1
}
