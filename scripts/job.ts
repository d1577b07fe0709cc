import type { Message } from './message.ts'

/** What to build and how: the command line's options, read once and never changed after. */
export interface Job {
  /** An edition's name under `chapters/`, or a folder or file relative to the publication's root. */
  readonly target: string
  /** Make only this output; both when not given. */
  readonly only?: 'print' | 'screen' | undefined
  /** Fast and rough: what only the press needs is left out. */
  readonly draft: boolean
  /** Without the house style. */
  readonly plain: boolean
  /** Further stylesheets, after the house style, relative to the root. */
  readonly css: readonly string[]
  /** The folder that receives `<edition>/…`, relative to the root; `dist` unless `--out` says otherwise. */
  readonly out: string
  /** Something else than the whole book page by page. */
  readonly arrangement?: Arrangement | undefined
}

/** Which pages a file has and how they lie on its sheets. */
export interface Arrangement {
  /** Folios and ranges of them, `3-7,12`; all pages when not given. */
  readonly pages?: string | undefined
  /** Two pages a sheet, as a reader sees them or as they are folded and stapled. */
  readonly imposition?: 'spreads' | 'saddle' | undefined
  /** With crop marks, colour bar and slug line around the press file. */
  readonly marks: boolean
  /** Thickness of the paper in millimetres, for `saddle`. */
  readonly creep: number
}

/** What came of a job: the messages of every stage in order, and what was written. */
export interface Outcome {
  readonly messages: readonly Message[]
  /** Paths relative to the root; sizes in bytes. */
  readonly written: readonly Written[]
  /** Pages in the book; 0 when it was not laid out. */
  readonly pages: number
  /** How many findings each check of typesetting made, by what it counts; absent when the pages were not judged. */
  readonly checks?: Readonly<Record<string, number>> | undefined
}

/** A file that a build wrote. */
export interface Written {
  readonly path: string
  readonly bytes: number
}

/** The machine a job runs on, as far as the stages may know it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute folder of the cache; may be deleted at any time. */
  readonly cache: string
}
