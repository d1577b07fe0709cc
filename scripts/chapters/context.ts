import type { Edition } from '../edition/model.ts'
import type { Labels } from '../labels.ts'
import type { Collector, Place } from '../message.ts'
import type { Surroundings } from '../recall.ts'
import type { ComponentLibrary } from './component-library.ts'
import type { Matter } from './matter-file.ts'
import type { PictureBox } from './picture-files.ts'
import type { SourceFile } from './sources.ts'

/** All that chapters know of their edition; what else the edition says changes none of them. */
export type EditionFacts = Pick<
  Edition,
  'folder' | 'title' | 'subtitle' | 'number' | 'date' | 'language' | 'imprint' | 'variables' | 'draft'
>

/** What all chapters of an edition are read with. */
export interface EditionContext extends Surroundings {
  readonly edition: EditionFacts
  readonly library: ComponentLibrary
  /** The labels of a language; what is wrong with them is told to `collector`, or to that of the context. */
  readonly labelsOf: (language: string, collector?: Collector) => Promise<Labels>
  readonly pictures: PictureBox
  /** Stands for all of this but the surroundings; undefined when it is not known. */
  readonly mark?: string | undefined
  /** Only what Markdown itself says: no sanitising, no places. For holding the parser against its specification. */
  readonly bare?: boolean | undefined
}

/** What one chapter is transformed with, once its front matter is known. */
export interface ChapterContext extends EditionContext {
  readonly path: string
  readonly id: string
  readonly matter: Matter
  /** Where the front matter names a key. */
  readonly matterPlace: (name: string) => Place
  /** BCP 47, lower case. */
  readonly language: string
  readonly labels: Labels
  /** The chapter's own text first; included files are added as they are read. */
  readonly sources: SourceFile[]
}
