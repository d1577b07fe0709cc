import { type Message, message } from '../../message.ts'
import type { SetBook } from '../model.ts'
import { about } from './about.ts'
import type { Paragraph } from './paragraphs.ts'

/** A last line of one word with fewer letters than this looks lost, and so does one narrower than this share of its measure. */
const FEWEST_LETTERS = 5
const LEAST_SHARE = 1 / 8

const KINDS = new Set(['text', 'heading', 'display', 'caption', 'note'])

/** Paragraphs that end in a line of one short word. */
export function runts({ paragraphs }: SetBook): Message[] {
  return paragraphs.filter(hasRunt).map(told)
}

function hasRunt({ kind, forced, lines }: Paragraph): boolean {
  const [before, last] = lines.slice(-2)
  // Words under one another are no paragraph but a stack, as on a cover.
  if (!last || !before?.text.includes(' ') || forced || !KINDS.has(kind) || last.text.includes(' ')) return false
  const letters = last.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return letters < FEWEST_LETTERS || last.right - last.left < (last.measureRight - last.measureLeft) * LEAST_SHARE
}

function told({ at, lines }: Paragraph): Message {
  const last = lines.at(-1)
  return message('runt-line', `The last line is one short word, “${last?.text}”`, about(at, last?.folio ?? ''))
}
