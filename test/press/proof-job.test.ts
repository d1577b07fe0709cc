import { expect, it } from 'vitest'
import { proofJob } from '../../scripts/press/proof-job.ts'
import { usualLimits } from '../../scripts/proof/press/limits.ts'
import { magazinePages } from '../pdf/facts.ts'
import { goodFile } from '../proof/screen/good.ts'

const { map } = magazinePages()
const folios = map.map(({ folio }) => folio)

it('finds a word that is not in the file, on its page', async () => {
  const [first] = map
  if (!first) throw new Error('There is no page')
  const line = { text: 'nergens te vinden', at: 'a.md:3:1', left: 0, top: 0, right: 9, bottom: 9 }
  const job = { kind: 'words', name: 'screen', bytes: await goodFile(), tables: [] } as const
  const found = await proofJob({
    ...job,
    map: map.map((page, at) => (at === 0 ? { ...page, lines: [line] } : { ...page, lines: [] })),
  })
  expect(found.map(({ rule, page }) => [rule, page])).toContainEqual(['pdf-text-lost', first.folio])
})

it('holds a file against the standard of its kind', async () => {
  const bytes = await goodFile()
  expect(await proofJob({ kind: 'screen', bytes, folios })).toEqual([])
  expect((await proofJob({ kind: 'press', bytes, folios, limits: usualLimits })).map(({ rule }) => rule)).toContain(
    'x4-identification',
  )
})
