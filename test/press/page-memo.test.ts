import { join } from 'node:path'
import { expect, it } from 'vitest'
import { memo } from '../../scripts/memo.ts'
import { noPages, pageMemo, pageMemos } from '../../scripts/press/page-memo.ts'
import { cacheStore } from '../../scripts/world/cache-store.ts'
import { scratch } from '../world/scratch.ts'

const page = (key: string) => ({ key, text: `tekst ${key}`, actualTexts: ['fi'], unseen: [] })

it('gives what was kept of a file, by the keys of their pages', async () => {
  const kept = memo(cacheStore(join(await scratch(), 'memo')))
  const words = pageMemo(kept, ['woorden', 'boek'])
  expect(await words.known('screen')).toEqual(new Map())
  await words.keep('screen', [page('a'), page('b')])
  expect([...(await words.known('screen'))]).toEqual([
    ['a', page('a')],
    ['b', page('b')],
  ])
  await words.keep('screen', [page('c')])
  expect([...(await words.known('screen')).keys()]).toEqual(['c'])
  expect(await words.known('print')).toEqual(new Map())
  expect(await pageMemo(kept, ['woorden', 'ander boek']).known('screen')).toEqual(new Map())
})

it('knows nothing where nothing is kept', async () => {
  const none = noPages<ReturnType<typeof page>>()
  await none.keep('screen', [page('a')])
  expect(await none.known('screen')).toEqual(new Map())
})

it('keeps nothing without a version of what finds it out', async () => {
  const kept = memo(cacheStore(join(await scratch(), 'memo')))
  await pageMemos(kept, undefined, ['boek'])<ReturnType<typeof page>>('woorden').keep('screen', [page('a')])
  expect(await pageMemos(kept, undefined, ['boek'])('woorden').known('screen')).toEqual(new Map())
  await pageMemos(kept, '1', ['boek'])<ReturnType<typeof page>>('woorden').keep('screen', [page('a')])
  expect((await pageMemos(kept, '1', ['boek'])('woorden').known('screen')).size).toBe(1)
  expect((await pageMemos(kept, '2', ['boek'])('woorden').known('screen')).size).toBe(0)
})
