/** A finished PDF as it was read back. */
export interface FinishedFile {
  /** `screen` or `print`. */
  readonly name: string
  /** The text of each page, in the order it is painted, and what the page says instead of some of its glyphs. */
  readonly pages: readonly { readonly text: string; readonly actualTexts?: readonly string[] }[]
}
