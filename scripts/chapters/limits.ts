import { type Collector, message } from '../message.ts'

/** At most so many block quotations and list items within each other. */
const DEEPEST = 100
/** At most so many marks (`*`, `_`, `[`, `<`, `&`, backticks) in one paragraph, since they are matched with each other. */
const MOST_MARKS = 3000
/** At most so many elements of HTML begun and not ended. */
const MOST_OPEN = 500
/** At most so many characters in a chapter: about a thousand pages. */
const LONGEST = 4_000_000

/**
 * Refuses text that no editor writes but that would keep the parser busy for minutes. Counting is the same everywhere,
 * as a time limit would not be.
 * @returns Whether the text may be parsed; else `too-complex` has been reported.
 */
export function checkLimits(text: string, file: string, collector: Collector): boolean {
  const found = excess(text)
  if (found === undefined) return true
  collector.add(message('too-complex', found.reason, { place: { file, line: found.line, column: 1 } }))
  return false
}

/** Lines that begin a paragraph of their own: list items, headings, rows of tables, directives, fences, and empty ones. */
const opening = /^[\s>]*(?:$|[-+*|#]|\d+[.)]|:::|```|~~~)/
const endless = new Set(
  'br col colgroup dd dt hr img input li link meta option p source tbody td tfoot th thead tr wbr'.split(' '),
)
const fence = /^[\s>]*(?:```|~~~)/

function excess(text: string): { readonly reason: string; readonly line: number } | undefined {
  if (text.length > LONGEST)
    return { reason: `The text has ${text.length} characters; ${LONGEST} is the most`, line: 1 }
  const paragraph = { marks: 0, line: 1 }
  let inCode = false
  let directives = 0
  let tags = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (fence.test(line)) inCode = !inCode
    directives = Math.max(0, directives + (inCode ? 0 : directiveStep(line)))
    tags = Math.max(0, tags + (inCode ? 0 : tagStep(line)))
    if (depthOf(line) > DEEPEST)
      return { reason: `More than ${DEEPEST} levels of lists and quotations`, line: index + 1 }
    if (directives > DEEPEST) return { reason: `More than ${DEEPEST} directives within each other`, line: index + 1 }
    if (tags > MOST_OPEN) return { reason: `More than ${MOST_OPEN} elements of HTML are open`, line: index + 1 }
    if (opening.test(line)) Object.assign(paragraph, { marks: 0, line: index + (line.trim() === '' ? 2 : 1) })
    paragraph.marks += inCode ? 0 : (line.match(/[*_[\]<`~&:{]/g)?.length ?? 0)
    if (paragraph.marks > MOST_MARKS) {
      return { reason: `More than ${MOST_MARKS} marks in one paragraph`, line: paragraph.line }
    }
  }
  return undefined
}

/** 1 for a line that opens a directive, -1 for one that closes it. */
function directiveStep(line: string): number {
  const found = /^[\s>]*:{3,}[ \t]*(\S?)/.exec(line)
  return found === null ? 0 : found[1] ? 1 : -1
}

/** How many elements a line opens more than it closes; those that need no end do not count. */
function tagStep(line: string): number {
  if (!line.includes('<')) return 0
  const tags = line.replace(/`[^`]*`/g, '').matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)
  return [...tags].reduce(
    (sum, [, end, name = '']) => (endless.has(name.toLowerCase()) ? sum : sum + (end ? -1 : 1)),
    0,
  )
}

/** Markers at the start of a line; two spaces of indentation can be a level as well. */
function depthOf(line: string): number {
  const start = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/.exec(line.slice(0, 4000))?.[0] ?? ''
  return start
    .replace(/\t/g, '    ')
    .replace(/ {2}/g, '>')
    .replace(/[^>*+.)-]/g, '').length
}
