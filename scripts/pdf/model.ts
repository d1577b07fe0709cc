import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Edition, Outputs } from '../edition/model.ts'
import type { Collector } from '../message.ts'
import type { Pages } from '../pages/model.ts'

/** What the pdf stage has to know of a section: its chapter's id and its title as plain text. */
export interface TitledSection {
  readonly id: string
  readonly title: string
}

/** What is known about the publication while its PDF is finished. */
export interface Facts {
  readonly pages: Pages
  readonly edition: Edition
  readonly sections: readonly TitledSection[]
  readonly wanted: Outputs
  /** Date of the edition (or of SOURCE_DATE_EPOCH): the only date in the file. */
  readonly when: Date
}

/** One step: changes the document in place and says what is wrong with it. Passes run in a fixed order. */
export type Pass = (doc: PDFDocument, facts: Facts, collector: Collector) => void

/** The finished files, each only when wanted. */
export interface Press {
  readonly screen?: Uint8Array
  readonly print?: Uint8Array
}
