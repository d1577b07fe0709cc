import { expect, it } from 'vitest'
import { paintRules } from '../../../scripts/proof/press/paint-rules.ts'
import { pressRuleTable } from '../../../scripts/proof/press/rules.ts'

// What each rule finds in a broken file is shown in rules.test.ts, for the table as a whole.
it('are in the table, each once', () => {
  const ids = pressRuleTable.map(({ id }) => id)
  for (const { id } of paintRules) expect(ids.filter(each => each === id)).toEqual([id])
})
