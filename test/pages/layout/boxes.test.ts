import { expect, test } from 'vitest'
import { expectWhole, lines, lineWith, markers, SWEEP, sweep, useStage, wordsOf } from '../stage.ts'

const { layOut } = useStage()

test('a padded and bordered box across a page loses no word, at eight offsets from its end', async () => {
  const markup = sweep(8, 15, (before, first) => {
    return `${lines(before, first)}<div class="box"><p>${markers(60, first + before)}</p><p>${markers(60, first + before + 60)}</p></div>`
  })
  expectWhole(await layOut(markup, `${SWEEP} .box { padding: 15px; border: 3px solid; margin: 10px }`), markup)
})

test('a quotation across a page loses no word, at eight offsets from its end', async () => {
  const markup = sweep(
    8,
    15,
    (before, first) => `${lines(before, first)}<blockquote>${markers(80, first + before)}</blockquote>`,
  )
  expectWhole(await layOut(markup, `${SWEEP} blockquote { padding: 12px 30px; border-left: 2px solid }`), markup)
})

test('a box that may not break moves to the next page whole', async () => {
  const markup = sweep(
    8,
    15,
    (before, first) => `${lines(before, first)}<div class="box"><p>${markers(50, first + before)}</p></div>`,
  )
  const laid = await layOut(markup, `${SWEEP} .box { break-inside: avoid; padding: 10px }`)
  expectWhole(laid, markup)
  for (const [, box = ''] of markup.matchAll(/<div class="box"><p>(.*?)<\/p>/g)) {
    const found = box.split(' ').map(each => lineWith(laid, each.slice(0, -1)).page)
    expect(new Set(found).size).toBe(1)
  }
})

test('a box taller than a page breaks although it may not, and loses no word', async () => {
  const markup = `${lines(4)}<div class="box"><p>${markers(300, 5)}</p></div><p>${markers(1, 305)}</p>`
  const laid = await layOut(markup, '.box { break-inside: avoid; border: 1px solid }')
  expectWhole(laid, markup)
  expect(laid.pages?.map.length).toBeGreaterThan(2)
})

test('boxes within boxes across a page', async () => {
  const markup = sweep(8, 15, (before, first) => {
    return `${lines(before, first)}<div class="box"><div class="box"><div class="box"><ul><li>${markers(80, first + before)}</li></ul></div></div></div>`
  })
  expectWhole(await layOut(markup, `${SWEEP} .box { padding: 8px; border: 1px solid }`), markup)
})

test('a box of a fixed height, taller than its page, loses no text after it', async () => {
  const markup = `<div style="height:900px">${markers(4)}</div><p>${markers(4, 5)}</p>`
  const { pages, messages } = await layOut(markup)
  expect(messages.filter(each => each.severity === 'error')).toEqual([])
  expect(
    wordsOf(pages?.map ?? [])
      .join(' ')
      .match(/w\d+z/g),
  ).toEqual(markup.match(/w\d+z/g))
})

test('a box that hides its overflow still breaks', async () => {
  const markup = `${lines(10)}<div style="overflow:hidden"><p>${markers(120, 11)}</p></div>`
  expectWhole(await layOut(markup), markup)
})

test('nested lists across a page', async () => {
  const item = (first: number) =>
    `<li>${markers(6, first)}<ul><li>${markers(3, first + 6)}</li><li>${markers(3, first + 9)}</li></ul></li>`
  const markup = sweep(9, 16, (before, first) => {
    return `${lines(before, first)}<ol>${[0, 12, 24, 36].map(each => item(first + before + each)).join('')}</ol>`
  })
  expectWhole(await layOut(markup, SWEEP), markup)
})
