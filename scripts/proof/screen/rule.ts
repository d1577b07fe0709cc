import type { RuleName } from '../../message.ts'
import type { ScreenFile } from '../../pdf/screen-file/model.ts'

/** A rule that a screen file keeps to. */
export interface ScreenRule {
  readonly rule: RuleName
  /** The clause of ISO 14289-1 (PDF/UA-1) that asks for it. */
  readonly clause: string
  /** What a file has to be, in one line, for the documentation. */
  readonly asks: string
  readonly check: (file: ScreenFile) => readonly Finding[]
}

/** Where and how a file breaks a rule. */
export interface Finding {
  readonly reason: string
  /** Index of the page, from 0; undefined where it is about the file. */
  readonly page?: number | undefined
}

/** One finding when it is so, none when it is not. */
export function when(broken: boolean, reason: string, page?: number): readonly Finding[] {
  return broken ? [{ reason, page }] : []
}
