import { type Message, message } from '../../message.ts'
import type { SetBook } from '../model.ts'
import { about, lineEnd } from './about.ts'
import type { Paragraph } from './paragraphs.ts'

/** A word space of justified text may grow to this many ordinary ones before it is a hole. */
const MOST = 2

/** Paragraphs of justified text with lines that are stretched until their word spaces are holes; each with its worst line. */
export function looseLines({ paragraphs }: SetBook): Message[] {
  return paragraphs.flatMap(told)
}

function told({ at, justified, forced, space, lines }: Paragraph): Message[] {
  if (!justified || forced || space === 0) return []
  const loose = lines.slice(0, -1).filter(line => line.widestSpace > space * MOST)
  const [worst] = [...loose].sort((a, b) => b.widestSpace - a.widestSpace)
  if (!worst) return []
  const times = (worst.widestSpace / space).toFixed(1)
  const many = loose.length === 1 ? 'A line is' : `${loose.length} lines are`
  const reason = `${many} loose, with word spaces up to ${times} times their width: ${lineEnd(worst.text)}`
  return [message('loose-line', reason, about(at, worst.folio))]
}
