import type { Rules } from './rule.ts'

/** What can keep the screen file from being PDF/UA-1; the clauses are in scripts/proof/screen/rules.ts. */
export const screenRules = {
  'screen-undescribed': {
    severity: 'warning',
    why: 'Without words for each picture the screen file may not call itself PDF/UA, and a reader who does not see them misses what they show.',
    fix: 'Describe each picture between its square brackets, or in its `alt`.',
  },
} as const satisfies Rules
