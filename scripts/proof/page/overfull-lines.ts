import { type Message, message } from '../../message.ts'
import type { SetLine } from '../../pages/model.ts'
import type { SetBook } from '../model.ts'
import { about, lineEnd } from './about.ts'
import type { Paragraph } from './paragraphs.ts'

/** CSS pixels that a letter may lean out of its line. */
const SLACK = 1.5

const KINDS = new Set(['text', 'heading', 'display', 'caption', 'cell', 'note'])

/** Lines that are longer than their block or its column has room for. */
export function overfullLines({ paragraphs }: SetBook): Message[] {
  return paragraphs
    .filter(each => KINDS.has(each.kind))
    .flatMap(paragraph =>
      paragraph.lines
        .filter(line => excess(line, paragraph) > SLACK)
        .map(line => message('overfull-line', sentence(line, paragraph), about(paragraph.at, line.folio))),
    )
}

/** CSS pixels by which a line sticks out at the side where lines end. */
function excess(line: SetLine, { rightToLeft }: Paragraph): number {
  return rightToLeft
    ? Math.max(line.measureLeft, line.columnLeft) - line.left
    : line.right - Math.min(line.measureRight, line.columnRight)
}

function sentence(line: SetLine, paragraph: Paragraph): string {
  const millimetres = ((excess(line, paragraph) * 25.4) / 96).toFixed(1)
  return `A line is ${millimetres} mm too long for its column: ${lineEnd(line.text)}`
}
