import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { replaceRefs } from '../../../scripts/pdf/gather/replace-refs.ts'

it('puts the other in its place in dictionaries, lists and streams, at any depth', async () => {
  const doc = await PDFDocument.create()
  const { context } = doc
  const [one, other, kept] = ['een', 'twee', 'drie'].map(name => context.register(context.obj({ Name: name })))
  if (!one || !other || !kept) throw new Error('They were just made')
  const held = [
    context.obj({ A: one, B: { C: [kept, { D: one }] } }),
    context.obj([one, kept, [one]]),
    context.stream('', { E: one, F: [kept, one] }),
  ].map(object => context.register(object))
  replaceRefs(doc, new Map([[one, other]]))
  const text = held.map(ref => String(context.lookup(ref)).replace(/\s+/g, ' '))
  expect(text[0]).toBe(`<< /A ${other} /B << /C [ ${kept} << /D ${other} >> ] >> >>`)
  expect(text[1]).toBe(`[ ${other} ${kept} [ ${other} ] ]`)
  expect(text[2]).toContain(`/E ${other} /F [ ${kept} ${other} ]`)
  expect([one, other, kept].map(ref => context.lookup(ref) !== undefined)).toEqual([false, true, true])
})

it('leaves a document as it is where there is nothing to replace', async () => {
  const doc = await PDFDocument.create()
  doc.addPage()
  const before = doc.context.enumerateIndirectObjects().map(([ref, object]) => `${ref} ${object}`)
  replaceRefs(doc, new Map())
  expect(doc.context.enumerateIndirectObjects().map(([ref, object]) => `${ref} ${object}`)).toEqual(before)
})
