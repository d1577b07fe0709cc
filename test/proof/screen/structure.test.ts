import { expect, it } from 'vitest'
import { dictAt, put } from '../../../scripts/pdf/objects.ts'
import { structureRules } from '../../../scripts/proof/screen/structure.ts'
import { broken } from './broken.ts'
import { readBroken } from './good.ts'

/** What each fixture is told of, by the rules of this file alone. */
async function told(name: string): Promise<readonly string[]> {
  const file = await readBroken(broken[name] ?? (() => {}))
  return structureRules.flatMap(({ rule, check }) =>
    check(file).map(({ reason, page }) => `${rule} ${page ?? '-'} ${reason}`),
  )
}

it.each([
  ['ua-types', ['ua-types 0 Readers do not know the type Marquee']],
  ['ua-figure-alt', ['ua-figure-alt 3 A picture has no description']],
  ['ua-heading-order', ['ua-heading-order 3 A heading of level 4 follows one of level 1']],
  ['ua-note-id', ['ua-note-id 0 A note has no ID']],
])('%s alone is told, with its page', async (name, expected) => {
  expect(await told(name)).toEqual(expected)
})

it('a standard type that is declared to be another is told', async () => {
  const file = await readBroken(doc => {
    const root = dictAt(doc.catalog, 'StructTreeRoot')
    if (root) put(root, 'RoleMap', doc.context.obj({ P: 'Span', Aside: 'Sect', Em: 'Span', Strong: 'Span' }))
  })
  const reasons = structureRules.flatMap(({ check }) => check(file).map(({ reason }) => reason))
  expect(reasons).toEqual(['The standard type P is declared to be Span'])
})
