import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { FEW_PAGES, fileHands } from '../../scripts/press/file-hands.ts'
import { proveFiles } from '../../scripts/press/prove-files.ts'
import { magazineEdition, magazinePages } from '../pdf/facts.ts'
import { broken } from '../proof/screen/broken.ts'
import { goodFile } from '../proof/screen/good.ts'

async function proved(name: string, bytes: Uint8Array, pages = FEW_PAGES - 1): Promise<readonly string[]> {
  const [found, hands] = [collector(), fileHands(2)]
  try {
    await proveFiles([{ name, bytes }], magazineEdition(), magazinePages(), found, { hands: hands.for(pages) })
    return found.all().map(each => each.rule)
  } finally {
    await hands.end()
  }
}

test('a screen file is held against PDF/UA-1', async () => {
  expect(await proved('screen', await goodFile())).toEqual([])
  const doc = await PDFDocument.load(await goodFile(), { updateMetadata: false })
  broken['ua-figure-alt']?.(doc)
  expect(await proved('screen', await doc.save())).toEqual(['ua-figure-alt'])
})

test('a print file is held against PDF/X-4', async () => {
  expect(await proved('print', await goodFile())).toContain('x4-identification')
})

test('threads find the same', async () => {
  const doc = await PDFDocument.load(await goodFile(), { updateMetadata: false })
  broken['ua-figure-alt']?.(doc)
  expect(await proved('screen', await doc.save(), FEW_PAGES)).toEqual(['ua-figure-alt'])
  expect(await proved('print', await goodFile(), FEW_PAGES)).toEqual(await proved('print', await goodFile()))
})

test('a file that cannot be read is a fault, in a thread as well', async () => {
  await expect(proved('screen', new Uint8Array(9), FEW_PAGES)).rejects.toThrow()
})
