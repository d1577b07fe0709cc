import type { Collector } from '../message.ts'
import type { Page } from '../pages/model.ts'
import { checkTextArrived } from './copy/text-arrived.ts'
import type { FinishedFile, SetBook } from './model.ts'
import { pageChecks } from './rules.ts'

/**
 * Holds the finished files, read back from their bytes, against what was laid out. It judges and never edits.
 * @param map The pages as they were laid out.
 */
export function prove(map: readonly Page[], files: readonly FinishedFile[], collector: Collector): void {
  for (const file of files) for (const found of checkTextArrived(map, file)) collector.add(found)
}

/**
 * Judges how the pages are set: each check of the list in turn.
 * @returns How many findings each made, by what it counts; those that found nothing as well.
 */
export function judge(book: SetBook, collector: Collector): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [what, check] of Object.entries(pageChecks)) {
    const found = check(book)
    counts[what] = found.length
    for (const each of found) collector.add(each)
  }
  return counts
}
