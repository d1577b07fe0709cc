import { expect, it } from 'vitest'
import { memo } from '../../scripts/memo.ts'
import type { PictureJob, PictureResult } from '../../scripts/pdf/colour/picture-job.ts'
import { memoPictures } from '../../scripts/press/memo-pictures.ts'
import { cacheStore } from '../../scripts/world/cache-store.ts'
import { scratch } from '../world/scratch.ts'

const job = (change: Partial<PictureJob> = {}): PictureJob => ({
  ...{ kind: 'jpeg', bytes: Uint8Array.of(1), width: 2, height: 2, parts: 3, press: Uint8Array.of(2), grey: false },
  ...change,
})

const result: PictureResult = {
  ...{ bytes: Uint8Array.of(10, 0, 10), filter: 'FlateDecode', width: 2, height: 2, parts: 4, ink: 2.5 },
}

it('converts each picture once, and again when anything about it is another', async () => {
  const kept = memo(cacheStore(await scratch()))
  let asked = 0
  const convert = async () => {
    asked++
    return result
  }
  const once = memoPictures(convert, kept, 'sharp 1')
  expect([await once(job()), await once(job())]).toEqual([result, result])
  expect(asked).toBe(1)
  const others = [
    { bytes: Uint8Array.of(3) },
    { scaleTo: 1 },
    { source: Uint8Array.of(4) },
    { press: Uint8Array.of(5) },
  ]
  for (const change of others) await once(job(change))
  await memoPictures(convert, kept, 'sharp 2')(job())
  expect(asked).toBe(6)
})

it('tries what cannot be converted again, and passes faults on', async () => {
  const kept = memo(cacheStore(await scratch()))
  const none = memoPictures(async () => undefined, kept, '')
  expect([await none(job()), await none(job())]).toEqual([undefined, undefined])
  await expect(memoPictures(() => Promise.reject(new Error('broke')), kept, '')(job())).rejects.toThrow('broke')
})
