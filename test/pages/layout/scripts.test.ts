import { expect, test } from 'vitest'
import type { Asset } from '../../../scripts/html/model.ts'
import { BASE, linesOf, type StageOptions, useStage, wordsOf } from '../stage.ts'

const { layOut } = useStage()

const FONTS = {
  Naskh: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
  Chinese: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
  Korean: '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-400-normal.woff2',
} as const
const OPTIONS: StageOptions = {
  pageCss: `${BASE} ${Object.entries(FONTS)
    .map(([name, path]) => `@font-face { font-family: ${name}; src: url("/package/${path}") }`)
    .join('\n')} html { font-family: Test, Naskh, Chinese, Korean }`,
  assets: new Map(Object.values(FONTS).map(path => [`/package/${path}`, { from: 'package', path } satisfies Asset])),
}

test('Arabic text reads from the right and loses no word over three pages', async () => {
  const words = Array.from({ length: 400 }, (_, index) => `كلمة${index}`)
  const laid = await layOut(`<p>${words.join(' ')}</p>`, '.chapter { direction: rtl }', OPTIONS)
  expect(laid.messages).toEqual([])
  expect(laid.pages?.map.length).toBeGreaterThan(2)
  expect(
    wordsOf(laid.pages?.map ?? [])
      .join(' ')
      .match(/كلمة\d+/g),
  ).toEqual(words)
  const first = linesOf(laid).find(each => each.text.includes('كلمة0'))
  expect(first?.right).toBeGreaterThan(350)
})

test('a section whose element says it reads from the right does so too', async () => {
  const laid = await layOut('<div dir="rtl"><p>كتاب أول</p></div>', '', OPTIONS)
  expect(laid.messages).toEqual([])
  expect(linesOf(laid)[0]?.right).toBeGreaterThan(350)
})

test.each([
  ['Chinese', 0x4e00],
  ['Korean', 0xac00],
])('%s text without spaces loses no character', async (_, start) => {
  const text = Array.from({ length: 600 }, (__, index) => String.fromCodePoint(start + index)).join('')
  const laid = await layOut(`<p>${text}</p>`, '', OPTIONS)
  expect(laid.messages).toEqual([])
  expect(
    wordsOf(laid.pages?.map ?? [])
      .join('')
      .replaceAll(' ', ''),
  ).toBe(text)
  expect(laid.pages?.map.length).toBeGreaterThan(1)
})

test('letters of two code units and letters with marks of their own are not cut in two by a page', async () => {
  const letters = Array.from({ length: 800 }, (_, index) => (index % 2 ? '𝔄' : 'e\u0301')).join('')
  const laid = await layOut(`<p style="overflow-wrap:anywhere">${letters}</p>`)
  expect(laid.messages).toEqual([])
  const pages = wordsOf(laid.pages?.map ?? []).map(each => each.replaceAll(' ', ''))
  expect(pages.join('')).toBe(letters)
  for (const page of pages) expect(page).not.toMatch(/^[\u0300-\u036f\udc00-\udfff]/)
})

test('letters of a page in two directions come once, in the order of the source', async () => {
  const laid = await layOut(`<p>Het woord كتاب betekent boek, مدرسة is school.</p>`, '', OPTIONS)
  expect(laid.messages).toEqual([])
  expect(wordsOf(laid.pages?.map ?? [])).toEqual(['Het woord كتاب betekent boek, مدرسة is school.'])
})
