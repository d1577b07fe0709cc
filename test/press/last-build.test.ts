import { join } from 'node:path'
import { expect, it } from 'vitest'
import { memo } from '../../scripts/memo.ts'
import { lastBuilds } from '../../scripts/press/last-build.ts'
import { cacheStore } from '../../scripts/world/cache-store.ts'
import { scratch } from '../world/scratch.ts'

it('finds what the last build of the same publication told', async () => {
  const kept = memo(cacheStore(join(await scratch(), 'memo')))
  const of = (name: string) => lastBuilds(kept, ['1', name])
  expect(await of('blad').find()).toBeUndefined()
  await of('blad').keep({ sections: ['a'] })
  await of('blad').keep({ sections: ['a', 'b'] })
  expect(await of('blad').find()).toEqual({ sections: ['a', 'b'] })
  expect(await of('boek').find()).toBeUndefined()
})

it('knows nothing where nothing may be kept', async () => {
  const kept = lastBuilds(memo(cacheStore(join(await scratch(), 'memo'))), undefined)
  await kept.keep({ sections: [] })
  expect(await kept.find()).toBeUndefined()
})
