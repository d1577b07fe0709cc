import { expect, it } from 'vitest'
import { pageWords } from '../../scripts/pdf/page-words.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { goodFile } from '../proof/screen/good.ts'

it('says what the reader of the whole file says', async () => {
  const bytes = await goodFile()
  const words = await pageWords(bytes, { from: 0, to: 99, known: new Map() })
  const whole = (await readPdf(bytes)).pages
  expect(words.map(({ text }) => text)).toEqual(whole.map(({ text }) => text.map(item => item.text).join('')))
  expect(words.map(({ actualTexts, unseen }) => [actualTexts, unseen])).toEqual(
    whole.map(({ actualTexts, unseen }) => [actualTexts, unseen ?? []]),
  )
})

it('reads no file when all pages are known', async () => {
  const bytes = await goodFile()
  const words = await pageWords(bytes, { from: 0, to: 99, known: new Map() })
  const known = new Map(words.map(each => [each.key, { ...each, text: 'bekend' }]))
  const again = await pageWords(bytes, { from: 0, to: 99, known })
  expect(again.map(({ text }) => text)).toEqual(words.map(() => 'bekend'))
})

it('is refused for what is no PDF', async () => {
  await expect(pageWords(new Uint8Array(9), { from: 0, to: 1, known: new Map() })).rejects.toThrow()
})
