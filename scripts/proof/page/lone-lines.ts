import { type Message, message } from '../../message.ts'
import type { SetBook } from '../model.ts'
import { about, lineEnd } from './about.ts'
import { columnsOf, type Paragraph } from './paragraphs.ts'

const KINDS = new Set(['text', 'heading', 'display', 'note'])

/** Paragraphs that leave a single line at the foot of a column (an orphan) or bring one to the head of the next (a widow). */
export function loneLines({ paragraphs }: SetBook): Message[] {
  return paragraphs.filter(each => KINDS.has(each.kind)).flatMap(told)
}

function told(paragraph: Paragraph): Message[] {
  const columns = columnsOf(paragraph)
  if (columns.length < 2) return []
  const single = (lines: (typeof columns)[number] | undefined) => (lines?.length === 1 ? lines : [])
  return [
    ...single(columns[0]).map(({ text, folio }) =>
      message(
        'orphan-line',
        `The first line stands alone at the foot of its column: ${lineEnd(text)}`,
        about(paragraph.at, folio),
      ),
    ),
    ...single(columns.at(-1)).map(({ text, folio }) =>
      message(
        'widow-line',
        `The last line stands alone at the head of a column: ${lineEnd(text)}`,
        about(paragraph.at, folio),
      ),
    ),
  ]
}
