import { type Message, message, placeAt } from '../../message.ts'
import type { Page, PlacedTable } from '../../pages/model.ts'
import type { FinishedFile } from '../model.ts'
import { fold } from './fold.ts'

/**
 * Every cell of the data behind a drawing is in the file where the drawing is, unseen, as often as the data have it and in
 * their order; and nothing else is unseen.
 * @param tables What the file is to hold.
 */
export function checkDataArrived(
  tables: readonly PlacedTable[],
  map: readonly Pick<Page, 'folio'>[],
  { name, pages }: FinishedFile,
): Message[] {
  return pages.flatMap(({ unseen = [] }, index) => {
    const about = { page: map[index]?.folio ?? `${index + 1}` }
    const cells = tables.filter(({ page }) => page === index).flatMap(cellsOf)
    const found = unseen.filter(text => fold(text) !== '')
    const lost = beyond(cells, found, each => each.text, String).map(({ text, at }) =>
      message('chart-data-lost', `Behind a drawing, but not in the ${name} PDF: ${text}`, {
        ...about,
        place: placeAt(at),
      }),
    )
    const strange = beyond(found, cells, String, each => each.text).map(text =>
      message('unseen-text', `In the ${name} PDF, and not seen: ${text}`, about),
    )
    if (lost.length > 0 || strange.length > 0 || cells.every(({ text }, at) => fold(text) === fold(found[at] ?? '')))
      return [...lost, ...strange]
    return [message('chart-data-lost', `The data behind the drawings are out of order in the ${name} PDF`, about)]
  })
}

interface Cell {
  readonly text: string
  readonly at: string
}

function cellsOf({ rows, at }: PlacedTable): readonly Cell[] {
  return rows.flat().flatMap(({ text }) => (fold(text) === '' ? [] : [{ text, at }]))
}

/** Those of one list that the other does not have, each counted as often as it is there. */
function beyond<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  oneText: (one: One) => string,
  otherText: (other: Other) => string,
): readonly One[] {
  const left = others.map(each => fold(otherText(each)))
  return ones.filter(each => {
    const at = left.indexOf(fold(oneText(each)))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
