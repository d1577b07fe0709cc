/** A word that is not on the pages as the source has it. */
export interface Flaw {
  readonly kind: 'lost' | 'doubled' | 'clipped' | 'overlap'
  readonly words: string
  /** `file:line:column`, as far as known. */
  readonly at: string
  /** Index of the page it shows on; -1 for a word that is on none. */
  readonly page: number
  /** It stands in a note. */
  readonly note: boolean
}

/** Anything that makes a layout unsound. */
export type Fault =
  | Flaw
  | {
      readonly kind: 'stuck' | 'page-error' | 'timeout' | 'font' | 'picture'
      readonly words: string
      readonly at: string
      readonly page: number
    }
