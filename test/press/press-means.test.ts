import { expect, it } from 'vitest'
import { memo } from '../../scripts/memo.ts'
import { pressMeans } from '../../scripts/press/press-means.ts'
import { cacheStore } from '../../scripts/world/cache-store.ts'
import { houseProfile } from '../pdf/house-press.ts'
import { scratch } from '../world/scratch.ts'

const kept = async () => memo(cacheStore(await scratch()))

it('opens the profile of the press', async () => {
  const means = await pressMeans(houseProfile, await kept(), '1')
  expect(means?.profile).toEqual(houseProfile)
  expect(means?.separator.colour([1, 1, 1])).toEqual([0, 0, 0, 0])
  expect(means?.lanes).toBeGreaterThan(0)
  await means?.end()
})

it('opens none that is not to be used', async () => {
  expect(await pressMeans(new TextEncoder().encode('no profile'), await kept(), '1')).toBeUndefined()
})

it('ends its threads when it is put away', async () => {
  const means = await pressMeans(houseProfile, await kept(), '1')
  const pixel = { kind: 'pixels', bytes: new Uint8Array(3), width: 1, height: 1, parts: 3 } as const
  const stopped = expect(means?.convert({ ...pixel, press: houseProfile, grey: false })).rejects.toThrow('ended')
  await means?.end()
  await stopped
})
