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
  const [kept, { signal }] = [memo(cacheStore(await scratch())), new AbortController()]
  const means = await pressMeans(
    magazineEdition(),
    { assets: new Map() } as unknown as Html,
    memoryWorld(files),
    found,
    kept,
    signal,
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

  it('ends its threads when the build is stopped', async () => {
    const stop = new AbortController()
    const world = memoryWorld({ [path]: profile })
    const html = { assets: new Map() } as unknown as Html
    const kept = memo(cacheStore(await scratch()))
    const means = await pressMeans(magazineEdition(), html, world, collector(), kept, stop.signal)
    const job = {
      kind: 'pixels',
      bytes: new Uint8Array(3),
      width: 1,
      height: 1,
      parts: 3,
      press: profile,
      grey: false,
    } as const
    const stopped = expect(means?.convert(job)).rejects.toThrow('ended')
    stop.abort()
    await stopped
  })
})
