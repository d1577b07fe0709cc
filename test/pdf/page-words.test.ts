import { expect, it } from 'vitest'
import { openedFile } from '../../scripts/pdf/opened-file.ts'
import { wordReader } from '../../scripts/pdf/page-words.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { goodFile } from '../proof/screen/good.ts'

it('says what the reader of the whole file says', async () => {
  const bytes = await goodFile()
  const whole = (await readPdf(bytes)).pages
  const reader = wordReader(openedFile(bytes))
  const words = await reader.words([...whole.keys()])
  await reader.close()
  expect(words.map(({ text }) => text)).toEqual(whole.map(({ text }) => text.map(item => item.text).join('')))
  expect(words.map(({ actualTexts, unseen }) => [actualTexts, unseen])).toEqual(
    whole.map(({ actualTexts, unseen }) => [actualTexts, unseen ?? []]),
  )
})

it('gives each page the key that its words have', async () => {
  const reader = wordReader(openedFile(await goodFile()))
  const keys = await reader.keys()
  expect((await reader.words([1, 0])).map(({ key }) => key)).toEqual([keys[1], keys[0]])
  await reader.close()
})

it('is refused for what is no PDF', async () => {
  await expect(wordReader(openedFile(new Uint8Array(9))).keys()).rejects.toThrow()
})
