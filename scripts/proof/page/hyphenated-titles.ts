import { type Message, message } from '../../message.ts'
import type { SetBook } from '../model.ts'
import { about } from './about.ts'

const KINDS = new Set(['heading', 'display'])

/** Titles, kickers, standfirsts and pull quotes with a word divided over two lines. */
export function hyphenatedTitles({ paragraphs }: SetBook): Message[] {
  return paragraphs
    .filter(each => KINDS.has(each.kind))
    .flatMap(({ at, lines }) =>
      lines
        .filter(line => line.hyphen !== 'none')
        .map(({ text, folio }) =>
          message('hyphenated-title', `A display line ends in a hyphen: ${text}`, about(at, folio)),
        ),
    )
}
