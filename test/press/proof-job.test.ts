import { expect, it } from 'vitest'
import { proofJobs } from '../../scripts/press/proof-job.ts'
import { usualLimits } from '../../scripts/proof/press/limits.ts'
import { magazinePages } from '../pdf/facts.ts'
import { goodFile } from '../proof/screen/good.ts'

const folios = magazinePages().map.map(({ folio }) => folio)

it('reads the words of the pages asked for', async () => {
  const file = { file: 'screen', bytes: await goodFile() }
  const { run, close } = proofJobs()
  const { keys = [], wanted = [] } = await run({ kind: 'keys', ...file, known: new Set(), shown: new Map() })
  expect(keys).toHaveLength(folios.length)
  const { words = [] } = await run({
    kind: 'words',
    ...file,
    pages: wanted.filter(({ index }) => index === 0 || index === 2),
  })
  expect(words.map(({ key }) => key)).toEqual([keys[0], keys[2]])
  expect(words[0]?.text.length).toBeGreaterThan(5)
  await close()
})

it('opens a file for who is about to read it, and tells nothing', async () => {
  const file = { file: 'screen', bytes: await goodFile() }
  const { run, close } = proofJobs()
  expect(await run({ kind: 'open', ...file })).toEqual({})
  const { wanted = [] } = await run({ kind: 'keys', ...file, known: new Set(), shown: new Map() })
  expect((await run({ kind: 'words', ...file, pages: wanted.slice(1, 2) })).words).toHaveLength(1)
  await close()
  await expect(proofJobs().run({ kind: 'open', file: 'screen', bytes: new Uint8Array(9) })).rejects.toThrow()
})

it('holds a file against the standard of its kind', async () => {
  const file = { file: 'screen', bytes: await goodFile() }
  const { run } = proofJobs()
  const { messages, paint = [] } = await run({ kind: 'screen', ...file, folios, known: new Map() })
  expect(messages).toEqual([])
  const known = new Map(paint.map(each => [each.key, each]))
  expect(await run({ kind: 'screen', ...file, folios, known })).toEqual({ messages: [], paint })
  const press = { kind: 'press', ...file, folios, limits: usualLimits } as const
  const first = await run({ ...press, known: new Map() })
  expect(first.messages?.map(({ rule }) => rule)).toContain('x4-identification')
  expect(await run({ ...press, known: new Map(first.painted?.map(each => [each.key, each])) })).toEqual(first)
})
