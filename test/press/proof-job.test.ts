import { expect, it } from 'vitest'
import { proofJob } from '../../scripts/press/proof-job.ts'
import { usualLimits } from '../../scripts/proof/press/limits.ts'
import { magazinePages } from '../pdf/facts.ts'
import { goodFile } from '../proof/screen/good.ts'

const folios = magazinePages().map.map(({ folio }) => folio)

it('reads the words of the pages asked for, and none that is known', async () => {
  const bytes = await goodFile()
  const job = { kind: 'words', bytes, known: new Map() } as const
  const { words } = await proofJob({ ...job, from: 0, to: 99 })
  expect(words[0]?.text.length).toBeGreaterThan(5)
  const { words: rest } = await proofJob({ ...job, from: 1, to: 99 })
  expect(rest).toEqual(words.slice(1))
  const told = { key: words[0]?.key ?? '', text: 'zoals bekend', actualTexts: [], unseen: [] }
  const { words: again } = await proofJob({ ...job, from: 0, to: 1, known: new Map([[told.key, told]]) })
  expect(again).toEqual([told])
})

it('holds a file against the standard of its kind', async () => {
  const bytes = await goodFile()
  expect(await proofJob({ kind: 'screen', bytes, folios })).toEqual({ messages: [], words: [] })
  const { messages } = await proofJob({ kind: 'press', bytes, folios, limits: usualLimits })
  expect(messages.map(({ rule }) => rule)).toContain('x4-identification')
})
