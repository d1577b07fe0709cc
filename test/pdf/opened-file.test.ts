import { expect, it } from 'vitest'
import { openedFile } from '../../scripts/pdf/opened-file.ts'
import { pageKeys } from '../../scripts/pdf/page-key.ts'
import { goodFile } from '../proof/screen/good.ts'

it('is read once for all who ask', async () => {
  const { bytes, doc, keyOf } = openedFile(await goodFile())
  expect(bytes).toBe(await goodFile())
  expect(await doc()).toBe(await doc())
  const pages = (await doc()).getPages()
  expect(pages.map(keyOf)).toEqual(pages.map(pageKeys()))
})

it('is refused when it is no PDF', async () => {
  await expect(openedFile(new Uint8Array(9)).doc()).rejects.toThrow()
})
