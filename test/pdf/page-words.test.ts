import { expect, it } from 'vitest'
import { openedFile } from '../../scripts/pdf/opened-file.ts'
import { wordReader } from '../../scripts/pdf/page-words.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { goodFile } from '../proof/screen/good.ts'

it('says what the reader of the whole file says', async () => {
  const bytes = await goodFile()
  const whole = (await readPdf(bytes)).pages
  const reader = wordReader(openedFile(bytes))
  const { wanted } = await reader.keys(new Set())
  const words = await reader.words(wanted)
  await reader.close()
  expect(words.map(({ text }) => text)).toEqual(whole.map(({ text }) => text.map(item => item.text).join('')))
  expect(words.map(({ actualTexts, unseen }) => [actualTexts, unseen])).toEqual(
    whole.map(({ actualTexts, unseen }) => [actualTexts, unseen ?? []]),
  )
})

it('wants the words of pages whose keys are not known, and gives them those keys', async () => {
  const reader = wordReader(openedFile(await goodFile()))
  const { keys, wanted } = await reader.keys(new Set())
  expect(wanted.map(({ index, key }) => [index, key])).toEqual([...keys.entries()])
  const some = await reader.keys(new Set(keys.filter((_, at) => at !== 1)))
  expect(some.keys).toEqual(keys)
  expect(some.wanted.map(({ index }) => index)).toEqual([1])
  expect((await reader.words([...some.wanted, ...wanted.slice(0, 1)])).map(({ key }) => key)).toEqual([
    keys[1],
    keys[0],
  ])
  await reader.close()
})

it('reads words where the objects were read elsewhere', async () => {
  const bytes = await goodFile()
  const [one, other] = [wordReader(openedFile(bytes)), wordReader(openedFile(bytes))]
  const { wanted } = await one.keys(new Set())
  await other.open()
  expect(await other.words(structuredClone(wanted))).toEqual(await one.words(wanted))
  await Promise.all([one.close(), other.close()])
})

it('is refused for what is no PDF', async () => {
  await expect(wordReader(openedFile(new Uint8Array(9))).keys(new Set())).rejects.toThrow()
})
