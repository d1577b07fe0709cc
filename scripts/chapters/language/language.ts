/** What Katern knows of a language: how its text is set, where its words divide, how its words begin. */
export interface Language {
  /** BCP 47, lower case. */
  readonly tag: string
  /** Sets a short plain text. */
  readonly typesetText: (text: string) => string
  /**
   * Sets a text that is cut into pieces, as emphasis cuts a paragraph; answers as many pieces.
   * A piece that is `OPAQUE` or `LINE_BREAK` (rewrite.ts) stands for what is not text and comes back as it is.
   */
  readonly typesetPieces: (pieces: readonly string[], options: { readonly paragraph: boolean }) => readonly string[]
  /** Puts soft hyphens (U+00AD) where one word may divide; letters and apostrophes only, else the word as it is. */
  readonly hyphenate: (word: string) => string
  /** Gives the first word of a text its capital: ijs becomes IJs, ’s avonds becomes ’s Avonds. */
  readonly capitalise: (text: string) => string
  /** Length, in UTF-16 units, of the letter a text begins with: 2 for the Dutch IJ; 0 when it begins with none. */
  readonly initialLength: (text: string) => number
  /** Words that end in a point without ending the sentence, without that point, in lower case. */
  readonly abbreviations: ReadonlySet<string>
  /** Whether every noun has a capital, so that a capital does not tell a name. */
  readonly capitalNouns: boolean
}
