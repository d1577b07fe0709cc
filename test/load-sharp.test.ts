import { expect, it } from 'vitest'
import { loadSharp } from '../scripts/load-sharp.ts'

it('gives what reads and writes pictures', async () => {
  const sharp = await loadSharp()
  const picture = await sharp({ create: { width: 3, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 3, height: 2 })
})
