import { type Message, message } from '../../message.ts'
import type { SetBook } from '../model.ts'
import { about, lineEnd } from './about.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'

/** A word space of justified text may grow to this many ordinary ones before it is a hole. */
const MOST = 2

/** Lines of justified text that are stretched until their word spaces are holes. */
export function looseLines({ pages }: SetBook): Message[] {
  return paragraphsOf(pages).flatMap(told)
}

function told({ at, justified, forced, space, lines }: Paragraph): Message[] {
  if (!justified || forced || space === 0) return []
  return lines
    .slice(0, -1)
    .filter(line => line.widestSpace > space * MOST)
    .map(({ text, folio, widestSpace }) => {
      const times = (widestSpace / space).toFixed(1)
      return message(
        'loose-line',
        `Its word spaces are ${times} times as wide as they should be: ${lineEnd(text)}`,
        about(at, folio),
      )
    })
}
