import { SHIELD } from './protection.ts'
import { type Edit, OPAQUE, type Rule } from './rewrite.ts'

/** What a language puts for quotation marks: opening and closing, with the space inside when there is one. */
export interface QuoteMarks {
  readonly double: readonly [open: string, close: string]
  readonly single: readonly [open: string, close: string]
  /** Words that begin with an apostrophe, without it, as a pattern source: `[stn]` for ’s, ’t, ’n. */
  readonly elisions: string
}

type Style = 'double' | 'single'
type Verdict = 'open' | 'close' | 'apostrophe' | 'prime'

interface Reading {
  readonly text: string
  readonly marks: QuoteMarks
  readonly elision: RegExp
  /** Quotations that stand open: the mark as typed, and the style it was given. */
  readonly open: { readonly typed: Style; readonly style: Style }[]
  /** Where the last opening mark stood, since a mark right after it opens too. */
  lastOpened: number
}

const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}${SHIELD}${OPAQUE}]`, 'u')
const DIGITS_BEFORE = /(?<![\p{L}\d.,])\d{1,3}(?:[.,]\d{1,2})?$/u
const INCHES_BEFORE = /\d['′] ?\d{1,2}(?:[.,]\d+)?$/u

/**
 * Turns straight quotation marks into the language's own, apostrophes into ’ and feet and inches into primes.
 * A mark keeps its kind (double or single); inside a quotation of the same kind the other kind is used.
 */
export function quotes(marks: QuoteMarks): Rule {
  const elision = new RegExp(`^(?:(?:${marks.elisions})(?=[\\s\\-–.,;:!?)]|$)|\\d\\d(?!\\d)(?!['’]))`, 'iu')
  return text => {
    if (!/["']/.test(text)) return []
    const reading: Reading = { text, marks, elision, open: [], lastOpened: -1 }
    return [...text.matchAll(/["'“”„‟‘’‚«»‹›]/gu)].flatMap(match => readMark(reading, match.index))
  }
}

function readMark(reading: Reading, at: number): readonly Edit[] {
  const mark = reading.text.charAt(at)
  if (mark !== '"' && mark !== "'") return readTypeset(reading, mark, at)
  const typed: Style = mark === '"' ? 'double' : 'single'
  const verdict = typed === 'double' ? judgeDouble(reading, at) : judgeSingle(reading, at)
  return [{ start: at, end: at + 1, text: glyph(reading, typed, verdict, at) }]
}

/** A mark that is typographic already stays, but opens or closes like any other. */
function readTypeset(reading: Reading, mark: string, at: number): readonly Edit[] {
  const { open, marks } = reading
  const top = open.at(-1)
  const inWord = mark === '’' && isWord(reading.text.charAt(at + 1)) && isWord(reading.text.charAt(at - 1))
  if (top && !inWord && marks[top.style][1].trim() === mark) open.pop()
  else {
    const style = (['double', 'single'] as const).find(each => marks[each][0].trim() === mark)
    if (style) opened(reading, style, style, at)
  }
  return []
}

function judgeDouble(reading: Reading, at: number): Verdict {
  const before = reading.text.slice(Math.max(0, at - 12), at)
  const isOpen = stands(reading, 'double')
  if (INCHES_BEFORE.test(before) && !(isOpen && endsSentence(reading.text, at))) return 'prime'
  if (!isOpen && DIGITS_BEFORE.test(before)) return 'prime'
  return opens(reading, 'double', at) ? 'open' : 'close'
}

function judgeSingle(reading: Reading, at: number): Verdict {
  const { text, elision } = reading
  const before = text.charAt(at - 1)
  const after = text.slice(at + 1)
  if (isWord(before) && isWord(after.charAt(0))) return /\d/.test(before) && /^\d/.test(after) ? 'prime' : 'apostrophe'
  if (!isWord(before) && elision.test(after) && !isQuotedNumber(after)) return 'apostrophe'
  if (!stands(reading, 'single') && DIGITS_BEFORE.test(text.slice(Math.max(0, at - 12), at))) return 'prime'
  if (opens(reading, 'single', at)) return 'open'
  return stands(reading, 'single') ? 'close' : 'apostrophe'
}

/** Whether '18 … ' is a quotation that starts with a number rather than a shortened year. */
function isQuotedNumber(after: string): boolean {
  if (!/^\d/.test(after)) return false
  const next = /(?<![\s(])'(?![\p{L}\d])|(?<=[\s(])'/u.exec(after)
  return next !== null && !/[\s(]/.test(after.charAt(next.index - 1))
}

/** Whether a mark stands where a quotation can begin. */
function opens(reading: Reading, typed: Style, at: number): boolean {
  const before = reading.text.charAt(at - 1)
  const after = reading.text.charAt(at + 1)
  const touchesNext = after !== '' && !/\s/.test(after)
  if (before === '') return touchesNext || !stands(reading, typed)
  if (/\s/.test(before)) return touchesNext || (after !== '' && !stands(reading, typed))
  if (reading.lastOpened === at - 1 || /[([{/|]/.test(before)) return touchesNext
  if (/[-–—=]/.test(before)) return isWord(after) && !stands(reading, typed)
  return false
}

function glyph(reading: Reading, typed: Style, verdict: Verdict, at: number): string {
  if (verdict === 'apostrophe') return '’'
  if (verdict === 'prime') return typed === 'double' ? '″' : '′'
  const { open, marks } = reading
  if (verdict === 'open') {
    const style = open.at(-1)?.style === typed ? other(typed) : typed
    opened(reading, typed, style, at)
    return marks[style][0]
  }
  const index = open.findLastIndex(each => each.typed === typed)
  const style = open[index]?.style ?? typed
  if (index >= 0) open.splice(index)
  return marks[style][1]
}

function opened(reading: Reading, typed: Style, style: Style, at: number): void {
  reading.open.push({ typed, style })
  reading.lastOpened = at
}

function stands(reading: Reading, typed: Style): boolean {
  return reading.open.some(each => each.typed === typed)
}

function endsSentence(text: string, at: number): boolean {
  return !text.slice(at + 1).includes('"')
}

function isWord(character: string): boolean {
  return WORD.test(character)
}

function other(style: Style): Style {
  return style === 'double' ? 'single' : 'double'
}
