import { expect, test } from 'vitest'
import { expectWhole, lines, linesOf, lineWith, markers, SWEEP, sweep, useStage } from '../stage.ts'

const { layOut } = useStage()

/** Lines that the next line does not follow on the same page, 20 px lower. */
function apart(laid: Awaited<ReturnType<typeof layOut>>, pattern: RegExp, distance = 20): string[] {
  const all = linesOf(laid)
  return all
    .filter(({ text, page, top }, index) => {
      const next = all[index + 1]
      return pattern.test(text) && !(next?.page === page && Math.abs(next.top - top - distance) < 1)
    })
    .map(each => each.text)
}

test('a heading never stands alone at the foot of a page', async () => {
  const markup = sweep(1, 34, (before, first) => {
    return `${lines(before, first)}<h2>kop${before}</h2><p>${markers(40, first + before)}</p>`
  })
  const laid = await layOut(markup, SWEEP)
  expectWhole(laid, markup)
  expect(apart(laid, /^kop/)).toEqual([])
})

test('headings that follow each other keep together with the text after them', async () => {
  const markup = sweep(8, 18, (before, first) => {
    return `${lines(before, first)}<h1>kop</h1><h2>kop</h2><h3>kop</h3><p>${markers(40, first + before)}</p>`
  })
  const laid = await layOut(markup, SWEEP)
  expectWhole(laid, markup)
  expect(apart(laid, /^kop/)).toEqual([])
})

test('a heading that may not be followed by a break keeps with a box that may not break', async () => {
  const markup = sweep(6, 17, (before, first) => {
    return `${lines(before, first)}<h2>kop</h2><div class="box"><p>${markers(30, first + before)}</p></div>`
  })
  const laid = await layOut(markup, `${SWEEP} .box { break-inside: avoid }`)
  expectWhole(laid, markup)
  expect(apart(laid, /^kop/)).toEqual([])
})

test('of a paragraph at least two lines stand on either page', async () => {
  const markup = sweep(
    8,
    20,
    (before, first) => `${lines(before, first)}<p data-at="a.md:${before}:1">${markers(40, first + before)}</p>`,
  )
  const laid = await layOut(markup, SWEEP)
  expectWhole(laid, markup)
  const parts = new Map<string, number>()
  for (const { at, page } of linesOf(laid).filter(each => each.at !== '')) {
    parts.set(`${at} ${page}`, (parts.get(`${at} ${page}`) ?? 0) + 1)
  }
  expect(parts.size).toBeGreaterThan(15)
  expect([...parts].filter(([, count]) => count < 2)).toEqual([])
})

test('three lines when the style asks for three', async () => {
  const markup = `${lines(14)}<p>${markers(40, 15)}</p>`
  const laid = await layOut(markup, 'p { orphans: 3; widows: 3 }')
  expectWhole(laid, markup)
  expect(lineWith(laid, 'w015').page).toBe(1)
})

test('break-before and break-after begin a page', async () => {
  const { dump, messages } = await layOut(
    '<p>een</p><p class="new">twee</p><p class="last">drie</p><p>vier</p>',
    '.new { break-before: page } .last { break-after: page }',
  )
  expect(messages).toEqual([])
  expect(dump).toMatchInlineSnapshot(`
    "1 recto s1
      40 42  een
    2 verso s1
      40 42  twee
      40 62  drie
    3 recto s1
      40 42  vier"
  `)
})

test('a part that must begin on a recto leaves a blank page', async () => {
  const { dump, messages } = await layOut('<p>een</p><p class="new">twee</p>', '.new { break-before: right }')
  expect(messages).toEqual([])
  expect(dump).toMatchInlineSnapshot(`
    "1 recto s1
      40 42  een
    2 verso s1
    3 recto s1
      40 42  twee"
  `)
})

test('a section begins on the side it asks for, with a blank page between', async () => {
  const sections = [
    { markup: '<p>een</p>' },
    { markup: '<p>twee</p>', startSide: 'recto' },
    { markup: '<p>drie</p>', startSide: 'verso' },
    { markup: '<p>vier</p>', startSide: 'verso' },
  ] as const
  const { dump, messages, pages } = await layOut('', '', { sections })
  expect(messages).toEqual([])
  expect(pages?.map.map(page => page.blank)).toEqual([false, true, false, false, true, false])
  expect(dump).toMatchInlineSnapshot(`
    "1 recto s1
      40 42  een
    2 verso blank
    3 recto s2
      40 42  twee
    4 verso s3
      40 42  drie
    5 recto blank
    6 verso s4
      40 42  vier"
  `)
})

test('an empty section is one empty page', async () => {
  const { pages, messages } = await layOut('')
  expect(messages).toEqual([])
  expect(pages?.map.map(page => page.lines)).toEqual([[]])
})
