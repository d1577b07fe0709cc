import type { Print } from '../edition/model.ts'

/** A kind of file for the press. */
export interface Variant {
  /** The standard as the file names it in its metadata. */
  readonly standard: string
  /** The version of PDF that the standard builds on. */
  readonly version: '1.6' | '1.7'
}

/**
 * The kinds of press files by the name that `print.variant` gives them. PDF/X-4 keeps transparency and lets the press
 * flatten it; an older kind would need a flattener of its own, which there is not.
 */
export const variants: Readonly<Record<Print['variant'], Variant>> = {
  'x-4': { standard: 'PDF/X-4', version: '1.6' },
}
