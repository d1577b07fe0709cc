import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { recalledPage } from '../../scripts/pdf/page-recall.ts'

const pageOf = async () => (await PDFDocument.create()).addPage()

const reading = (again: string | undefined, known: string | undefined = 'kept') => ({
  read: () => 'read',
  known: () => known,
  again: () => again,
})

it('a page that is known is not read, and stays known', async () => {
  const recall = { before: new Map([['a', 'before']]), keyOf: () => 'a' }
  expect(recalledPage(await pageOf(), reading('again'), recall)).toEqual({ read: 'again', known: 'before' })
})

it('one that is not is read and kept, unless it is not told by its own content', async () => {
  const recall = { before: new Map<string, string>(), keyOf: () => 'a' }
  expect(recalledPage(await pageOf(), reading('again'), recall)).toEqual({ read: 'read', known: 'kept' })
  const untold = { ...reading('again'), known: () => undefined }
  expect(recalledPage(await pageOf(), untold, recall)).toEqual({ read: 'read', known: undefined })
})

it('one that cannot be told again is read', async () => {
  const recall = { before: new Map([['a', 'before']]), keyOf: () => 'a' }
  expect(recalledPage(await pageOf(), reading(undefined), recall).read).toBe('read')
})

it('who recalls nothing keeps nothing', async () => {
  expect(recalledPage(await pageOf(), reading('again'), undefined)).toEqual({ read: 'read', known: undefined })
})
