import { expect, test } from 'vitest'
import { openBook } from '../../scripts/pages/book-page.ts'
import { folioMark } from '../../scripts/pages/runtime/folio-mark.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { html } from './laid.ts'
import { useStage } from './stage.ts'

const { studio, running } = useStage()

function document(...pages: readonly string[]): string {
  const sheets = pages.map(
    each =>
      `<div class="sheet" style="position:relative;width:400px;height:400px;break-after:page"><div class="pagedjs_pagebox" style="position:absolute;inset:20px">${each}</div></div>`,
  )
  return `<!doctype html><html lang="nl"><head><title>Boek</title><style>@page{size:400px 400px;margin:0}html,body{margin:0}h1{font-size:16px}</style></head><body>${sheets.join('')}</body></html>`
}

async function opened(book: string, folios: Readonly<Record<string, string>> = {}) {
  const page = await openBook(book, html(), folios, await studio())
  const [measured] = await page.measure([0])
  const pdf = await readPdf(await page.print())
  await page.close()
  return {
    page: { ...page, words: measured?.words.map(each => each.text) },
    pdf,
    text: pdf.pages.map(each => each.text.map(run => run.text).join('')),
  }
}

test('page numbers are written before anything is measured or printed', async () => {
  const { page, text } = await opened(document('<p>zie <a data-page-of="x">000</a></p>'), { x: 'xiv' })
  expect(page.words).toEqual(['zie', folioMark('x')])
  expect(text).toEqual(['zie xiv'])
})

test('a sheet is a page of the PDF, of the same size', async () => {
  const { pdf, page } = await opened(document('<p>een</p>', '<p>twee</p>'))
  expect(page.glance).toHaveLength(2)
  expect(pdf.pages.map(each => [each.mediaBox.right, each.mediaBox.top])).toEqual([
    [300, 300],
    [300, 300],
  ])
})

test('headings are bookmarks', async () => {
  const { pdf } = await opened(document('<h1>Een</h1>', '<h1>Twee</h1>'))
  expect(pdf.outline.map(each => [each.title, each.page])).toEqual([
    ['Een', 0],
    ['Twee', 1],
  ])
})

test('what did not load is told', async () => {
  const { page } = await opened(document('<img alt="" src="/files/weg.png">'))
  expect(page.broken.pictures).toEqual([{ source: '/files/weg.png', at: '' }])
})

test('a book that is closed leaves no page open', async () => {
  const before = (await running().browser.pages()).length
  await opened(document('<p>x</p>'))
  expect((await running().browser.pages()).length).toBe(before)
})
