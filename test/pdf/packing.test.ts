import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { packing } from '../../scripts/pdf/packing.ts'

it('packs as deflate does at its best, and leaves what does not get shorter', async () => {
  const { context } = await PDFDocument.create()
  const { packed } = packing()
  const text = 'q Q '.repeat(100)
  const best = new Uint8Array(deflateSync(Buffer.from(text), { level: 9 }))
  expect(new Uint8Array((await packed(context.stream(text))) ?? [])).toEqual(best)
  expect(await packed(context.stream('q'))).toBeUndefined()
})

it('packs many streams beside each other, each once, and tells what came of them', async () => {
  const { context } = await PDFDocument.create()
  const { begin, packed } = packing()
  const streams = Array.from({ length: 30 }, (_, index) => context.stream(`${index} g `.repeat(50)))
  const told: number[] = []
  for (const [index, stream] of streams.entries()) await begin(stream, () => told.push(index))
  const all = await Promise.all(streams.map(packed))
  expect(told.sort((one, other) => one - other)).toEqual(streams.map((_, index) => index))
  expect(
    all.every((bytes, index) => bytes !== undefined && bytes.length < (streams[index]?.contents.length ?? 0)),
  ).toBe(true)
})
