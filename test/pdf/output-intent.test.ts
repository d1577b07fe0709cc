import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { textAt } from '../../scripts/pdf/objects.ts'
import { outputIntent } from '../../scripts/pdf/output-intent.ts'
import { fixture, magazineFacts } from './facts.ts'
import { housePress, houseProfile } from './house-press.ts'

it('names the condition once and brings the profile', async () => {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  await outputIntent(doc, magazineFacts({ press: await housePress() }), collector())
  const intents = doc.catalog.lookup(PDFName.of('OutputIntents'))
  const intent = intents instanceof PDFArray ? intents.lookup(0) : undefined
  if (!(intent instanceof PDFDict)) throw new Error('no output intent')
  expect(intents instanceof PDFArray && intents.size()).toBe(1)
  expect(textAt(intent, 'OutputConditionIdentifier')).toBe('FOGRA39')
  expect(textAt(intent, 'RegistryName')).toBe('http://www.color.org')
  const profile = intent.lookup(PDFName.of('DestOutputProfile'))
  expect(profile instanceof PDFRawStream && decodePDFRawStream(profile).decode()).toEqual(houseProfile)
})

it('promises nothing without a profile', async () => {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  await outputIntent(doc, magazineFacts(), collector())
  expect(doc.catalog.has(PDFName.of('OutputIntents'))).toBe(false)
})
