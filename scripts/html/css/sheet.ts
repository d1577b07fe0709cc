import type { Asset } from '../model.ts'

/** A stylesheet to lower, and what it may name. */
export interface SourceSheet {
  /** Relative to the publication's root. */
  readonly file: string
  /** A layered sheet may be the package's own; a publication's is read from the publication only. */
  readonly from: 'layered' | 'publication'
  /** Names of the inks there are. */
  readonly inks: readonly string[]
  /** The sheets that import this one, outermost first. */
  readonly above?: readonly string[]
}

/** A stylesheet that Paged.js can read. */
export interface Lowered {
  readonly css: string
  readonly noteSelectors: readonly string[]
  readonly assets: readonly Asset[]
}
