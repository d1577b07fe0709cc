import type { TagMark } from '../../pages/model.ts'
import { roleMap } from '../roles.ts'
import { repairFigures } from './figures.ts'
import { flatten } from './flatten.ts'
import { dropGrounds, type IsSaid } from './grounds.ts'
import { isStandard } from './kinds.ts'
import { nameLinks } from './links.ts'
import { repairLists } from './lists.ts'
import { mergeParts } from './merge-parts.ts'
import { labelNotes } from './notes.ts'
import { prune } from './prune.ts'
import { homeStrays } from './strays.ts'
import { takeMarks } from './take-marks.ts'
import type { Tag } from './tree.ts'

/** What is known of a section beside its tags. */
export interface Tagged {
  /** What Chromium's tags do not say. */
  readonly marks: readonly TagMark[]
  /** Of the document. */
  readonly language: string
  readonly isSaid: IsSaid
}

/** Mends Chromium's tags as far as a section by itself tells: what was split is whole again, what means nothing is gone. */
export function sectionTags(tree: Tag, { marks, language, isSaid }: Tagged): void {
  takeMarks(tree, marks, language)
  nameLinks(tree)
  dropGrounds(tree, isSaid)
  mergeParts(tree)
  labelNotes(tree)
  flatten(tree)
  repairLists(tree)
  homeStrays(tree, type => isStandard(type) || roleMap[type] !== undefined)
  repairFigures(tree)
  prune(tree)
}
