import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Edition, Outputs } from '../edition/model.ts'
import type { Collector } from '../message.ts'
import type { Pages } from '../pages/model.ts'
import type { PictureJob, PictureResult } from './colour/picture-job.ts'
import type { Separator } from './colour/profile.ts'
import type { Repaints } from './colour/repaints.ts'
import type { Packing } from './packing.ts'
import type { PageContents } from './page-contents.ts'
import type { Structured } from './structured.ts'

/** What the pdf stage has to know of a section: its chapter's id and its title as plain text. */
export interface TitledSection {
  readonly id: string
  readonly title: string
}

/** Which files are made. */
export type Wanted = Pick<Outputs, 'screen' | 'print'>

/** What is known about the publication while its PDF is finished. */
export interface Facts {
  readonly pages: Pages
  readonly edition: Edition
  readonly sections: readonly TitledSection[]
  readonly wanted: Wanted
  /** Date of the edition (or of SOURCE_DATE_EPOCH): the only date in the file. Undefined where nobody gave one. */
  readonly when: Date | undefined
  /** What colours are separated with; only for the print file. */
  readonly press?: PressMeans | undefined
  /** Keeps what takes long to make from one build to the next; without it all is made anew. */
  readonly remember?: Remember | undefined
  /** What passes share, so that each page is read once and packed beside the other work; without them each begins anew. */
  readonly contents?: PageContents | undefined
  readonly repaints?: Repaints | undefined
  readonly packing?: Packing | undefined
  /** What the pages mean, which the passes of the file for the screen share; without it each reads it from the document, where links that `links` drops are still held. */
  readonly structured?: Structured | undefined
}

/** What the file for the press is made with. */
export interface PressMeans {
  /** Bytes of the ICC profile of the press. */
  readonly profile: Uint8Array
  readonly separator: Pick<Separator, 'colour' | 'blackRamp'>
  readonly convert: (job: PictureJob) => Promise<PictureResult | undefined>
  /** How many pictures at a time. */
  readonly lanes: number
}

/** One step: changes the document in place and says what is wrong with it. Passes run in a fixed order, each after the other is done. */
export type Pass = (doc: PDFDocument, facts: Facts, collector: Collector) => void | Promise<void>

/** Gives what was made before from the same key, or makes it and keeps it. */
export type Remember = (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>

/** The finished files, each only when wanted. */
export interface Press {
  readonly screen?: Uint8Array
  readonly print?: Uint8Array
}
