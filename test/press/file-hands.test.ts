import { afterEach, expect, it } from 'vitest'
import { FEW_PAGES, fileHands } from '../../scripts/press/file-hands.ts'
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
