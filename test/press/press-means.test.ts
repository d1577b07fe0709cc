import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Html } from '../../scripts/html/model.ts'
import { memo } from '../../scripts/memo.ts'
import { collector } from '../../scripts/message.ts'
import { pressMeans } from '../../scripts/press/press-means.ts'
import { cacheStore } from '../../scripts/world/cache-store.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { magazineEdition } from '../pdf/facts.ts'
import { scratch } from '../world/scratch.ts'

const path = 'styles/icc/fogra39-coated-300.icc'
const profile = new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)))

async function opened(files: Record<string, Uint8Array | string>) {
  const found = collector()
  const means = await pressMeans(
    magazineEdition(),
    { assets: new Map() } as unknown as Html,
    memoryWorld(files),
    found,
    memo(cacheStore(await scratch())),
  )
  await means?.end()
  return { means, told: found.all().map(({ rule, place }) => [rule, place?.file]) }
}

describe('pressMeans', () => {
  it('opens the profile that the tokens name', async () => {
    const { means, told } = await opened({ [path]: profile })
    expect(told).toEqual([])
    expect(means?.profile).toEqual(profile)
    expect(means?.separator.colour([1, 1, 1])).toEqual([0, 0, 0, 0])
    expect(means?.lanes).toBeGreaterThan(0)
  })

  it('says when it is not there, or not to be used', async () => {
    expect(await opened({})).toEqual({ means: undefined, told: [['missing-profile', path]] })
    expect(await opened({ [path]: 'no profile' })).toEqual({ means: undefined, told: [['unusable-profile', path]] })
  })
})
