import { expect, test } from 'vitest'
import { lines, linesOf, SWEEP, useStage, wordsOf } from '../stage.ts'

const { layOut } = useStage()
const SHY = '\u00ad'
const LONG = ['uit', 'voe', 'rings', 'or', 'ga', 'ni', 'sa', 'tie']

/** Words that can only be broken at their soft hyphens. */
function words(count: number, separator = ' '): string {
  return Array.from({ length: count }, () => LONG.join(SHY)).join(separator)
}

test('a word that breaks over lines is whole in the map', async () => {
  const { pages, messages } = await layOut(`<p>${words(12)}</p>`)
  expect(messages).toEqual([])
  expect(
    wordsOf(pages?.map ?? [])
      .join(' ')
      .replaceAll(SHY, '')
      .split(' '),
  ).toEqual(Array.from({ length: 12 }, () => LONG.join('')))
})

test('soft hyphens that stand at no line end are gone', async () => {
  const { pages } = await layOut(`<p>${words(2)}</p>`)
  expect(wordsOf(pages?.map ?? []).join('')).not.toContain(SHY)
})

test('a word that breaks over a page has a hyphen at the foot, and its two halves are the word', async () => {
  const cases = Array.from(
    { length: 8 },
    (_, index) => `<div class="case">${lines(index + 7)}<p>${words(40)}</p></div>`,
  ).join('')
  const laid = await layOut(cases, `${SWEEP} p { orphans: 1; widows: 1 }`)
  expect(laid.messages).toEqual([])
  const pages = wordsOf(laid.pages?.map ?? [])
  const broken = pages.flatMap((text, index) => (text.endsWith('-') ? [[text, pages[index + 1] ?? ''] as const] : []))
  expect(broken.length).toBeGreaterThan(0)
  for (const [foot, head] of broken) {
    const halves = (foot.split(' ').at(-1) ?? '') + (head.split(' ')[0] ?? '')
    expect(halves.replace('-', '').replaceAll(SHY, '')).toBe(LONG.join(''))
  }
  const whole = pages.join(' ').replaceAll(/-? ?(?=organisatie|voerings)/g, '')
  expect(whole).toBeTruthy()
})

test('a hard hyphen at a page end is printed once', async () => {
  const text = Array.from({ length: 120 }, () => 'noord-zuidlijnstation').join(' ')
  const laid = await layOut(`<p>${text}</p>`)
  expect(laid.messages).toEqual([])
  expect(
    linesOf(laid)
      .map(each => each.text)
      .join(' ')
      .replaceAll(/- /g, '-'),
  ).toBe(text)
})

test('taking soft hyphens out moves no line', async () => {
  const text = Array.from({ length: 60 }, (_, index) => (index % 3 ? 'de' : LONG.join(SHY))).join(' ')
  const laid = await layOut(`<p>${text}</p>`)
  const bottoms = linesOf(laid).map(each => Math.round(each.top))
  expect(laid.messages).toEqual([])
  expect(bottoms.slice(0, 16)).toEqual(
    Array.from({ length: bottoms.slice(0, 16).length }, (_, index) => 42 + 20 * index),
  )
})
