import { expect, it, vi } from 'vitest'
import { lateFileJobs } from '../../scripts/press/late-file-jobs.ts'
import { goodFile } from '../proof/screen/good.ts'

const loaded = vi.hoisted(() => vi.fn())
vi.mock('../../scripts/press/file-jobs.ts', async actual => {
  loaded()
  return actual()
})

it('loads nothing until there is a job, also when it is closed', async () => {
  const jobs = lateFileJobs()
  await jobs.close()
  expect(loaded).not.toHaveBeenCalled()
  const job = { kind: 'keys', file: 'screen', known: new Set<string>(), shown: new Map() } as const
  const { keys } = await jobs.run({ ...job, bytes: await goodFile() })
  expect(keys?.length).toBeGreaterThan(0)
  expect(loaded).toHaveBeenCalledOnce()
  await jobs.close()
})

it('does them all with the same jobs, which have open what was opened', async () => {
  const jobs = lateFileJobs()
  const job = { kind: 'keys', file: 'screen', known: new Set<string>(), shown: new Map() } as const
  const { keys } = await jobs.run({ ...job, bytes: await goodFile() })
  expect((await jobs.run({ ...job, bytes: new Uint8Array() })).keys).toEqual(keys)
  await jobs.close()
})
