import type { Collector } from '../message.ts'
import type { Page, PlacedTable } from '../pages/model.ts'
import type { ScreenFile } from '../pdf/screen-file/model.ts'
import { checkDataArrived } from './copy/data-arrived.ts'
import { checkTextArrived } from './copy/text-arrived.ts'
import type { FinishedFile, SetBook } from './model.ts'
import { pageChecks } from './rules.ts'
import { checkScreen } from './screen/check-screen.ts'
import { claimsUa } from './screen/document.ts'
import { setBook } from './set-book.ts'

/**
 * Holds the finished files, read back from their bytes, against what was laid out. It judges and never edits.
 * @param map The pages as they were laid out.
 * @param tables The data behind their drawings, which only the screen file holds.
 */
export function prove(
  map: readonly Pick<Page, 'folio' | 'lines'>[],
  files: readonly FinishedFile[],
  collector: Collector,
  tables: readonly PlacedTable[] = [],
): void {
  for (const file of files) {
    const data = checkDataArrived(file.name === 'screen' ? tables : [], map, file)
    for (const found of [...checkTextArrived(map, file), ...data]) collector.add(found)
  }
}

/**
 * Holds the screen file against PDF/UA-1 when it says that it keeps to it; a build that cannot (a picture that nobody
 * described) makes a file that does not say so, and tells why.
 */
export function proveScreen(file: ScreenFile, map: readonly Pick<Page, 'folio'>[], collector: Collector): void {
  if (!claimsUa(file.xmp)) return
  const folioOf = (page: number) => map[page]?.folio ?? `${page + 1}`
  for (const found of checkScreen(file, { folioOf })) collector.add(found)
}

/**
 * Judges how the pages are set: each check of the list in turn.
 * @returns How many findings each made, by what it counts; those that found nothing as well.
 */
export function judge(set: Pick<SetBook, 'pages' | 'leading'>, collector: Collector): Readonly<Record<string, number>> {
  const book = setBook(set)
  const counts: Record<string, number> = {}
  for (const [what, check] of Object.entries(pageChecks)) {
    const found = check(book)
    counts[what] = found.length
    for (const each of found) collector.add(each)
  }
  return counts
}
