/** Tells the person at the terminal where the work is. One line a stage; a live bar while pages are laid out. */
export interface Progress {
  /** A stage has begun. */
  readonly start: (stage: string) => void
  /** So much of the stage is done. */
  readonly step: (done: number, total: number, what: string) => void
  /** A stage is done: what it made, "23 chapters". */
  readonly done: (summary: string) => void
}
