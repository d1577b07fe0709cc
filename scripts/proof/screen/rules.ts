import { annotationRules } from './annotations.ts'
import { contentRules } from './content.ts'
import { documentRules } from './document.ts'
import { fontRules } from './fonts.ts'
import { nestingRules } from './nesting.ts'
import type { ScreenRule } from './rule.ts'
import { structureRules } from './structure.ts'

/** Every rule of PDF/UA-1 that a program can check, in the order in which a file is looked through. */
export const screenRules: readonly ScreenRule[] = [
  ...documentRules,
  ...contentRules,
  ...fontRules,
  ...structureRules,
  ...nestingRules,
  ...annotationRules,
]
