import { diffArrays } from 'diff'
import type { Flaw } from './fault.ts'
import { overlaps } from './overlaps.ts'
import type { MeasuredPage, PlacedWord, SourceWord } from './runtime/protocol.ts'

type OnPage = PlacedWord & { readonly page: number }

/** At most so many differences are told apart by word; a chapter worse than that is lost altogether. */
const MOST_EDITS = 4000

/**
 * Holds the pages against the source: every word once, in order, inside the trim, and over no other. Running text and each
 * note are streams of their own; words we wrote ourselves (numbers, hyphens, furniture) do not count.
 */
export function findFlaws(source: readonly SourceWord[], pages: readonly MeasuredPage[]): Flaw[] {
  const placed = pages.flatMap((page, index) => page.words.map(word => ({ ...word, page: index })))
  const streams = new Set([
    ...source.map(word => word.stream),
    ...placed.filter(each => !each.generated).map(each => each.stream),
  ])
  return [...[...streams].flatMap(stream => flawsOf(stream, source, placed)), ...clipped(placed), ...overlaps(pages)]
}

function flawsOf(stream: string, source: readonly SourceWord[], placed: readonly OnPage[]): Flaw[] {
  const wanted = source.filter(word => word.stream === stream)
  const found = placed.filter(word => word.stream === stream && !word.generated && word.text !== '')
  if (charactersOf(wanted) === charactersOf(found)) return []
  return difference(wanted, found)
}

function charactersOf(words: readonly { readonly text: string }[]): string {
  return words.map(word => bare(word.text)).join('')
}

/** Without the marks that only say where a word may break. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]/gu, '')
}

function difference(wanted: readonly SourceWord[], found: readonly OnPage[]): Flaw[] {
  const whole = joined(found)
  const changes = diffArrays(
    wanted.map(each => bare(each.text)),
    whole.map(each => bare(each.text)),
    { maxEditLength: MOST_EDITS },
  )
  if (!changes)
    return [
      {
        kind: 'lost',
        words: `more than ${MOST_EDITS} words`,
        at: wanted[0]?.at ?? '',
        page: -1,
        note: wanted[0]?.stream !== '',
      },
    ]
  const flaws: Flaw[] = []
  let source = 0
  let target = 0
  changes.forEach((change, index) => {
    if (change.removed) {
      const next = changes[index + 1]
      const lost = wanted.slice(source, source + change.value.length)
      if (!(next?.added && next.value.join('') === change.value.join(''))) flaws.push(flawOf('lost', lost, -1))
      source += change.value.length
    } else if (change.added) {
      const before = changes[index - 1]
      const extra = whole.slice(target, target + change.value.length)
      if (!(before?.removed && before.value.join('') === change.value.join('')))
        flaws.push(flawOf('doubled', extra, extra[0]?.page ?? -1))
      target += change.value.length
    } else {
      source += change.value.length
      target += change.value.length
    }
  })
  return flaws
}

/** Pieces that follow each other without a space are one word again. */
function joined(found: readonly OnPage[]): OnPage[] {
  const whole: OnPage[] = []
  for (const piece of found) {
    const last = whole.at(-1)
    if (piece.glued && last) whole[whole.length - 1] = { ...last, text: last.text + piece.text }
    else whole.push(piece)
  }
  return whole
}

function clipped(placed: readonly OnPage[]): Flaw[] {
  const groups = new Map<string, OnPage[]>()
  for (const word of placed) {
    if (!word.clipped || word.generated) continue
    const key = `${word.page} ${word.at}`
    groups.set(key, [...(groups.get(key) ?? []), word])
  }
  return [...groups.values()].map(words => flawOf('clipped', words, words[0]?.page ?? -1))
}

function flawOf(kind: Flaw['kind'], words: readonly SourceWord[], page: number): Flaw {
  const text = words.map(word => word.text).filter(Boolean)
  const shown = text.length > 12 ? `${text.slice(0, 12).join(' ')} … (${text.length} words)` : text.join(' ')
  return {
    kind,
    words: shown.replaceAll('\u00ad', ''),
    at: words[0]?.at ?? '',
    page,
    note: (words[0]?.stream ?? '') !== '',
  }
}
