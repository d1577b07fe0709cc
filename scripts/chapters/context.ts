import type { Edition } from '../edition/model.ts'
import type { Labels } from '../labels.ts'
import type { Collector, Place } from '../message.ts'
import type { World } from '../world.ts'
import type { ComponentLibrary } from './component-library.ts'
import type { Matter } from './matter-file.ts'
import type { PictureBox } from './picture-files.ts'
import type { SourceFile } from './sources.ts'

/** What all chapters of an edition are read with. */
export interface EditionContext {
  readonly edition: Edition
  readonly world: World
  readonly collector: Collector
  readonly library: ComponentLibrary
  readonly labelsOf: (language: string) => Promise<Labels>
  readonly pictures: PictureBox
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
