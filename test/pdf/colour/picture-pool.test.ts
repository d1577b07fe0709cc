import { afterAll, describe, expect, it } from 'vitest'
import { picturePool } from '../../../scripts/pdf/colour/picture-pool.ts'
import { houseProfile } from '../house-press.ts'

const pool = picturePool(2)
afterAll(pool.end)

const job = (value: number) => ({
  ...({ kind: 'pixels', bytes: new Uint8Array(48).fill(value), width: 4, height: 4, parts: 3 } as const),
  ...{ press: houseProfile, grey: false },
})

describe('picturePool', () => {
  it('converts in threads and gives each picture back to who asked', async () => {
    const made = await Promise.all([255, 0, 255].map(value => pool.convert(job(value))))
    expect(made.map(each => (each?.ink ?? 0) > 1)).toEqual([false, true, false])
    expect(await pool.convert({ ...job(0), kind: 'jpeg' })).toBeUndefined()
  })

  it('refuses what is left when it ends', async () => {
    const other = picturePool(1)
    const waiting = expect(other.convert(job(1))).rejects.toThrow('ended')
    await other.end()
    await waiting
    await expect(other.convert(job(1))).rejects.toThrow('ended')
  })
})
