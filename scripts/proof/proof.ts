import type { Collector } from '../message.ts'
import type { Page } from '../pages/model.ts'
import { checkTextArrived } from './copy/text-arrived.ts'
import type { FinishedFile } from './model.ts'

/**
 * Holds the finished files, read back from their bytes, against what was laid out. It judges and never edits.
 * @param map The pages as they were laid out.
 */
export function prove(map: readonly Page[], files: readonly FinishedFile[], collector: Collector): void {
  for (const file of files) for (const found of checkTextArrived(map, file)) collector.add(found)
}
