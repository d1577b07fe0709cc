import { documentRules } from './document-rules.ts'
import type { PressRule } from './model.ts'
import { pageRules } from './page-rules.ts'
import { paintRules } from './paint-rules.ts'

/** Every rule of PDF/X-4 and of printers that a file is held against, in the order in which they are told. */
export const pressRuleTable: readonly PressRule[] = [...documentRules, ...pageRules, ...paintRules]
