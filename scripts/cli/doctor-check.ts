/** One line of the doctor: what was looked at, what was found, and what to do when it is wrong. */
export interface Check {
  readonly name: string
  readonly ok: boolean
  readonly value: string
  readonly fix?: string | undefined
}
