import { expect, it } from 'vitest'
import { nestingRules } from '../../../scripts/proof/screen/nesting.ts'
import { broken } from './broken.ts'
import { readBroken } from './good.ts'

/** What each fixture is told of, by the rules of this file alone. */
async function told(name: string): Promise<readonly string[]> {
  const file = await readBroken(broken[name] ?? (() => {}))
  return nestingRules.flatMap(({ rule, check }) =>
    check(file).map(({ reason, page }) => `${rule} ${page ?? '-'} ${reason}`),
  )
}

it.each([
  ['ua-table-shape', ['ua-table-shape 4 A Table holds P', 'ua-table-shape 4 A TH stands in P']],
  ['ua-list-shape', ['ua-list-shape 1 A LI holds P']],
  ['ua-contents-shape', ['ua-list-shape 1 A LI stands in TOC', 'ua-contents-shape 1 A TOC holds LI']],
])('%s is told with what is in what', async (name, expected) => {
  expect([...new Set(await told(name))].slice(0, expected.length)).toEqual(expected)
})

it('header cells that head nothing are told, cells that name a header of another table as well', async () => {
  expect(await told('ua-table-headers')).toEqual(
    Array(2).fill('ua-table-headers 4 A header cell belongs to no row, column or cell'),
  )
})
