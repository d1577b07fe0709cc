import { type Message, message } from '../../message.ts'
import type { SetBook } from '../model.ts'
import { about } from './about.ts'
import type { PagedLine, Paragraph } from './paragraphs.ts'

/** Hyphens at so many line ends in a row are a ladder. */
const RUNGS = 3

/** Lines that end in a hyphen, three or more in a row; once for each ladder. */
export function ladders({ paragraphs }: SetBook): Message[] {
  return paragraphs.flatMap(paragraph => laddersOf(paragraph).map(rungs => told(paragraph, rungs)))
}

function laddersOf({ lines }: Paragraph): PagedLine[][] {
  const found: PagedLine[][] = []
  let rungs: PagedLine[] = []
  for (const line of lines) {
    if (line.hyphen === 'none') rungs = []
    else {
      rungs.push(line)
      if (rungs.length === RUNGS) found.push(rungs)
    }
  }
  return found
}

function told({ at }: Paragraph, rungs: readonly PagedLine[]): Message {
  const ends = rungs.map(line => line.text.split(' ').at(-1)).join(', ')
  return message(
    'hyphen-ladder',
    `${rungs.length} lines in a row end in a hyphen: ${ends}`,
    about(at, rungs[0]?.folio ?? ''),
  )
}
