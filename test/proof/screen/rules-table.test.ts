import { expect, it } from 'vitest'
import { screenRules } from '../../../scripts/proof/screen/rules.ts'
import { screenRulesTable } from '../../../scripts/proof/screen/rules-table.ts'

it('has a row a rule', () => {
  expect(screenRulesTable().match(/^\| `ua-/gm)).toHaveLength(screenRules.length)
})

it('docs/PDF-UA.md is made from the table as it is now (npx vitest run test/proof/screen -u makes it again)', async () => {
  await expect(screenRulesTable()).toMatchFileSnapshot('../../../docs/PDF-UA.md')
})
