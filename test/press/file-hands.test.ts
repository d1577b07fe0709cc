import { afterEach, expect, it, onTestFinished } from 'vitest'
import { FEW_PAGES, fileHands } from '../../scripts/press/file-hands.ts'
import { fixture } from '../pdf/facts.ts'
import { houseProfile } from '../pdf/house-press.ts'
import { goodFile } from '../proof/screen/good.ts'

const hands = fileHands(2)
afterEach(() => hands.end())

it('has few pages done here and many in threads, with the same result', async () => {
  const [here, threads] = [hands.for(FEW_PAGES - 1), hands.for(FEW_PAGES)]
  expect([here.size, threads.size]).toEqual([1, 2])
  hands.ready(FEW_PAGES, { files: 1, profile: houseProfile, hands: 1 })
  hands.ready(FEW_PAGES, { files: 1, profile: houseProfile })
  const job = {
    kind: 'keys',
    file: 'screen',
    bytes: await goodFile(),
    known: new Set<string>(),
    shown: new Map(),
  } as const
  expect(await threads.run(job)).toEqual(await here.run(job))
})

it('puts away what a build had open, here and in threads, and does the next', async () => {
  const own = fileHands(2)
  onTestFinished(() => own.end())
  const job = { kind: 'keys', file: 'screen', known: new Set<string>(), shown: new Map() } as const
  const bytes = await goodFile()
  own.ready(FEW_PAGES, { files: 1 })
  for (const pages of [1, FEW_PAGES]) {
    const { run } = own.for(pages)
    const { keys } = await run({ ...job, bytes }, 'screen')
    // Of the same name, it is the one that is open.
    expect((await run({ ...job, bytes: fixture('type3.pdf') }, 'screen')).keys).toEqual(keys)
    await own.forget()
    expect((await run({ ...job, bytes: fixture('type3.pdf') }, 'screen')).keys).toHaveLength(1)
    expect((await run({ ...job, bytes }, 'screen')).keys).not.toEqual(keys)
  }
})
