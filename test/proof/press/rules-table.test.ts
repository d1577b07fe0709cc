import { expect, it } from 'vitest'
import { pressRuleTable } from '../../../scripts/proof/press/rules.ts'
import { pressRulesDocument } from '../../../scripts/proof/press/rules-table.ts'

it('has a row a rule', () => {
  expect(pressRulesDocument().match(/^\| `(x4|press)-/gm)).toHaveLength(pressRuleTable.length)
})

it('docs/PDF-X4.md is made from the table as it is now (npx vitest run test/proof/press -u makes it again)', async () => {
  await expect(pressRulesDocument()).toMatchFileSnapshot('../../../docs/PDF-X4.md')
})
