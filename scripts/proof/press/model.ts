import type { RuleName } from '../../message.ts'
import type { PressFile } from '../../pdf/press-file/model.ts'
import type { PressLimits } from './limits.ts'

/** What breaks a rule: what happened, and on which page, from 0, when it is one. */
export interface PressFinding {
  readonly reason: string
  readonly page?: number | undefined
}

/** A rule of the press; its severity, its source and what to do about it stand in `scripts/rules/press.ts` under its name. */
export interface PressRule {
  readonly id: RuleName
  readonly check: (file: PressFile, limits: PressLimits) => readonly PressFinding[]
}
