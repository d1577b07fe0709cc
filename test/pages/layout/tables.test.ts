import { expect, test } from 'vitest'
import { expectWhole, lines, linesOf, lineWith, markers, SWEEP, sweep, useStage, wordsOf } from '../stage.ts'

const { layOut } = useStage()

function rows(count: number, first: number, each = 2): string {
  return Array.from({ length: count }, (_, index) => {
    const cells = Array.from({ length: each }, (__, cell) => `<td>${markers(1, first + index * each + cell)}</td>`)
    return `<tr>${cells.join('')}</tr>`
  }).join('')
}

test('the head is repeated on each of three pages and stands above the rows', async () => {
  const markup = `<table><thead><tr><th>Links</th><th>Rechts</th></tr></thead><tbody>${rows(40, 1)}</tbody></table>`
  const laid = await layOut(markup)
  expectWhole(laid, markup)
  expect(
    laid.pages?.map.map(page => page.lines.slice(0, 2).map(each => `${Math.round(each.top)} ${each.text}`)),
  ).toEqual([
    ['42 Links Rechts', '62 w001z w002z'],
    ['42 Links Rechts', '62 w031z w032z'],
    ['42 Links Rechts', '62 w061z w062z'],
  ])
  expect(wordsOf(laid.pages?.map ?? []).map(each => each.match(/w\d+z/g)?.length)).toEqual([30, 30, 20])
})

test('a repeated head keeps its column widths, and its ids stay unique', async () => {
  const markup = `<table style="width:320px"><thead><tr><th id="a" style="width:100px">Links</th><th data-at="a.md:1:1">Rechts</th></tr></thead><tbody>${rows(20, 1)}</tbody></table>`
  const laid = await layOut(markup)
  expectWhole(laid, markup)
  expect(
    linesOf(laid)
      .filter(each => each.text === 'Rechts')
      .map(each => each.left),
  ).toEqual([140, 140])
})

test('rows stay whole, wherever the page ends', async () => {
  const markup = sweep(10, 16, (before, first) => {
    const cells = `<td>${markers(1, first + before)}</td><td>${markers(12, first + before + 1)}</td>`
    return `${lines(before, first)}<table style="width:160px"><tbody><tr>${cells}</tr></tbody></table>`
  })
  const laid = await layOut(markup, SWEEP)
  expectWhole(laid, markup)
  const pagesOfRow = [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => {
    return new Set((row.match(/w\d+z/g) ?? []).map(each => lineWith(laid, each.slice(0, -1)).page)).size
  })
  expect(pagesOfRow).toEqual([1, 1, 1, 1, 1, 1, 1])
})

test('a row taller than a page goes on over it', async () => {
  const markup = `<table style="width:200px"><tbody><tr><td>${markers(2)}</td><td>${markers(120, 3)}</td></tr><tr><td>${markers(1, 123)}</td><td>${markers(1, 124)}</td></tr></tbody></table>`
  const laid = await layOut(markup)
  expect(laid.pages?.map.length).toBeGreaterThan(1)
  const printed = wordsOf(laid.pages?.map ?? []).join(' ')
  expect([...(printed.match(/w\d+z/g) ?? [])].sort()).toEqual(markup.match(/w\d+z/g))
})

test('a table after text keeps its head with its first row', async () => {
  const markup = sweep(12, 16, (before, first) => {
    return `${lines(before, first)}<table><thead><tr><th>kop</th></tr></thead><tbody>${rows(4, first + before, 1)}</tbody></table>`
  })
  const laid = await layOut(markup, SWEEP)
  expectWhole(laid, markup)
  const all = linesOf(laid)
  const alone = all.filter((each, index) => each.text === 'kop' && all[index + 1]?.page !== each.page)
  expect(alone).toEqual([])
})

test('cells over several rows lose no word', async () => {
  const body = `<tr><td rowspan="3">${markers(1)}</td><td>${markers(1, 2)}</td></tr><tr><td>${markers(1, 3)}</td></tr><tr><td>${markers(1, 4)}</td></tr>`
  const markup = `${lines(14, 5)}<table><tbody>${body}${rows(20, 19)}</tbody></table>`
  const laid = await layOut(markup)
  expect(laid.messages).toEqual([])
  const printed = wordsOf(laid.pages?.map ?? []).join(' ')
  expect([...(printed.match(/w\d+z/g) ?? [])].sort()).toEqual([...(markup.match(/w\d+z/g) ?? [])].sort())
})
