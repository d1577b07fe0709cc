/** How bad a message is: an error fails the build, a warning does not (unless `--strict`), a note only informs. */
export type Severity = 'error' | 'warning' | 'note'

/** A rule of the catalogue: its usual severity, why it matters and what to do about it. */
export interface Rule {
  readonly severity: Severity
  readonly why: string
  readonly fix: string
  /** The standard that asks for it, where one does. */
  readonly source?: string | undefined
}

/** A stage's part of the catalogue, by permanent rule name (kebab-case, never renamed, never reused). */
export type Rules = Readonly<Record<string, Rule>>
