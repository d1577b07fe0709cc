import { deserialize, serialize } from 'node:v8'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import type { KnownRepaint } from '../../../scripts/pdf/colour/known-repaint.ts'
import type { Painter } from '../../../scripts/pdf/colour/repaint.ts'
import { type Repaints, repaints } from '../../../scripts/pdf/colour/repaints.ts'
import { identity } from '../../../scripts/pdf/matrix.ts'
import { packing } from '../../../scripts/pdf/packing.ts'
import { textOf } from '../../../scripts/pdf/stream-text.ts'

const content = '1 0 0 rg 0 0 9 9 re f\n'.repeat(20)

function painter(black = 0): Painter {
  return {
    ...{ purpose: 'paint', overprintUpTo: 24, spaceOf: () => 'rgb', named: () => '', transparencyOf: () => undefined },
    ...{ paint: () => ({ cmyk: [0, 1, 1, black] }), onDraw: () => undefined },
  }
}

async function page(by: Repaints, of: string, painted = painter()) {
  const { context } = await PDFDocument.create()
  const { stream, overprints } = by.page(context, of, identity, painted)
  return { text: textOf(stream), overprints, isPacked: stream.dict.has(PDFName.of('Filter')) }
}

async function kept(): Promise<ReadonlyMap<string, KnownRepaint>> {
  const first = repaints()
  await page(first, content)
  const pack = packing()
  await first.pack(pack)
  await expect.poll(() => first.used().length).toBe(1)
  const all = deserialize(serialize(first.used())) as readonly KnownRepaint[]
  return new Map(all.map(each => [each.key, each]))
}

it('gives the content of an earlier build, packed as it was', async () => {
  const fresh = await page(repaints(), content)
  expect(fresh).toMatchObject({ isPacked: false, overprints: false })
  const again = repaints(await kept())
  expect(await page(again, content)).toEqual({ ...fresh, isPacked: true })
  expect(again.used()).toHaveLength(1)
})

it('repaints other content, and what is painted otherwise today', async () => {
  const again = repaints(await kept())
  expect((await page(again, content.replace('9', '8'))).isPacked).toBe(false)
  const darker = await page(again, content, painter(1))
  expect(darker.isPacked).toBe(false)
  expect(darker.text).toContain('0 1 1 1 k')
})
