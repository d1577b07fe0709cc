import { PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { unreached } from '../../scripts/pdf/unreached.ts'
import { fixture } from './facts.ts'

it('finds what the catalog does not lead to, through dictionaries, lists and streams', async () => {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const { context, catalog } = doc
  doc.addPage()
  const inner = context.register(context.obj({}))
  const stream = context.register(context.stream('', { Inner: [inner] }))
  catalog.set(PDFName.of('Held'), context.obj([[{ Stream: stream }]]))
  const stray = context.register(context.obj({ Kept: inner }))
  const strays = context.register(context.obj([stray]))
  expect(unreached(doc)).toEqual([stray, strays])
})

it('goes round in circles once, and is not led astray by what is not there', async () => {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const { context, catalog } = doc
  const [one, other] = [context.obj({}), context.obj({})]
  const refs = [context.register(one), context.register(other)]
  one.set(PDFName.of('Other'), refs[1] ?? PDFRef.of(0))
  other.set(PDFName.of('Other'), refs[0] ?? PDFRef.of(0))
  expect(unreached(doc)).toEqual(refs)
  catalog.set(PDFName.of('Held'), context.obj([refs[0] ?? null, PDFRef.of(999)]))
  expect(unreached(doc)).toEqual([])
})

it('finds only what Chromium says of itself in what it printed', async () => {
  const doc = await PDFDocument.load(fixture('magazine.pdf'), { updateMetadata: false })
  expect(unreached(doc)).toEqual([doc.context.trailerInfo.Info])
  expect(
    unreached(doc)
      .map(ref => String(doc.context.lookup(ref)))
      .join(),
  ).toContain('Chromium')
})
