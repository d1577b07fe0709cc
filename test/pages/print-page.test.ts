import { expect, test } from 'vitest'
import type { Html } from '../../scripts/html/model.ts'
import type { Refusal } from '../../scripts/pages/origin.ts'
import { openPrintPage } from '../../scripts/pages/print-page.ts'
import { folioMark } from '../../scripts/pages/runtime/folio-mark.ts'
import type { SheetsLook, SheetsRequest } from '../../scripts/pages/runtime/show-sheets.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { html } from './laid.ts'
import { useStage } from './stage.ts'

const { studio, running } = useStage()

const STYLE = '@page{size:400px 400px;margin:0}html,body{margin:0}h1{font-size:16px}'

/** A request for sheets, each with one of these. */
function sheets(pages: readonly string[], more: Partial<SheetsRequest> = {}): SheetsRequest {
  const body = pages.map(
    each =>
      `<div class="sheet" style="position:relative;width:400px;height:400px;break-after:page"><div class="pagedjs_pagebox" style="position:absolute;inset:20px">${each}</div></div>`,
  )
  return { styles: [STYLE], body: body.join(''), folios: {}, faces: [], ...more }
}

interface Given {
  readonly book?: Partial<Html>
  readonly isAsLaidOut?: (look: SheetsLook) => boolean
}

/** Prints one request after the other on one page, and reads each print back. */
async function printed(requests: readonly SheetsRequest[], { book = {}, isAsLaidOut = () => true }: Given = {}) {
  const refused: Refusal[] = []
  const page = await openPrintPage(await studio({ refused: each => refused.push(each) }), html(book))
  const all = []
  for (const request of requests) {
    const { section, refusals } = await page.print(request, isAsLaidOut)
    const pdf = await readPdf(section.pdf)
    const text = pdf.pages.map(each => each.text.map(run => run.text).join(''))
    all.push({ ...section, refusals, read: pdf, text })
  }
  await page.close()
  return { all, refused }
}

async function one(request: SheetsRequest, given: Given = {}) {
  const {
    all: [only],
    refused,
  } = await printed([request], given)
  if (!only) throw new Error('nothing was printed')
  return { ...only, refused }
}

test('page numbers are written before anything is measured or printed', async () => {
  const request = sheets(['<p>zie <a data-page-of="x">000</a></p>'], { folios: { x: 'xiv' } })
  const { measured, text } = await one(request, { isAsLaidOut: () => false })
  expect(measured?.map(page => page.words.map(each => each.text))).toEqual([['zie', folioMark('x')]])
  expect(text).toEqual(['zie xiv'])
})

test('words are measured only of sheets that came out otherwise, which is told by where their texts lie', async () => {
  const looks: SheetsLook[] = []
  const judge = (isSound: boolean) => (look: SheetsLook) => {
    looks.push(look)
    return isSound
  }
  const request = sheets(['<p>een</p>', '<p>twee</p>'])
  expect((await one(request, { isAsLaidOut: judge(true) })).measured).toBeUndefined()
  expect((await one(request, { isAsLaidOut: judge(false) })).measured).toHaveLength(2)
  expect(looks.map(({ glance }) => glance.map(each => each.geometry.length))).toEqual([
    [4, 4],
    [4, 4],
  ])
})

test('a sheet is a page of the PDF, of the same size', async () => {
  const { read, glance } = await one(sheets(['<p>een</p>', '<p>twee</p>']))
  expect(glance).toHaveLength(2)
  expect(read.pages.map(each => [each.mediaBox.right, each.mediaBox.top])).toEqual([
    [300, 300],
    [300, 300],
  ])
})

test('headings are bookmarks, and the print has the title and the language of the book', async () => {
  const { read } = await one(sheets(['<h1>Een</h1>', '<h1>Twee</h1>']), {
    book: { title: 'Boek & zo', language: 'de' },
  })
  expect(read.outline.map(each => [each.title, each.page])).toEqual([
    ['Een', 0],
    ['Twee', 1],
  ])
  expect(read.metadata).toMatchObject({ title: 'Boek & zo', language: 'de' })
})

test('marks for the tags count from 0 in each section', async () => {
  const request = sheets(['<p>een <i lang="en">fair</i></p><dl><dt>term</dt></dl>'])
  const { all } = await printed([request, request])
  for (const { tags, pdf } of all) {
    expect(tags.map(each => each.type)).toEqual(['Span', 'L', 'Lbl'])
    expect(Buffer.from(pdf).toString('latin1')).toContain('en-x-k0')
  }
})

test('one section after the other: nothing of the one before is left', async () => {
  const style = 'p{text-transform:uppercase}'
  const { all } = await printed([
    sheets(['<p id="a">een <a href="#b">b</a></p>', '<p>een</p>'], { styles: [STYLE, style] }),
    sheets(['<p>twee</p>']),
  ])
  expect(all.map(each => each.text)).toEqual([['EEN B', 'EEN'], ['twee']])
  expect(all.map(each => each.glance.length)).toEqual([2, 1])
  expect(Buffer.from(all[1]?.pdf ?? []).toString('latin1')).not.toContain('/Dests')
})

test('what did not load is told', async () => {
  const { broken } = await one(sheets(['<img alt="" src="/files/weg.png">']))
  expect(broken.pictures).toEqual([{ source: '/files/weg.png', at: '' }])
})

test('requests that were refused count for the section that made them', async () => {
  const { all, refused } = await printed([
    sheets(['<p>een</p>']),
    sheets(['<img alt="" src="/files/weg.png"><img alt="" src="https://elders.invalid/weg.png">']),
    sheets(['<p>drie</p>']),
  ])
  expect(all.map(each => each.refusals)).toEqual([0, 2, 0])
  expect(refused).toHaveLength(2)
})

test('files that were declared are there, pictures and all', async () => {
  const url = '/package/@fontsource/alegreya-sans/files/alegreya-sans-latin-400-normal.woff2'
  const book = { assets: new Map([[url, { from: 'package' as const, path: url.slice('/package/'.length) }]]) }
  const face = `@font-face{font-family:Eigen;src:url("${url}")}p{font-family:Eigen}`
  const { broken, refusals, read } = await one(sheets(['<p>een</p>'], { styles: [STYLE, face] }), { book })
  expect([broken, refusals]).toEqual([{ fonts: [], pictures: [] }, 0])
  expect(JSON.stringify(read.fonts)).toContain('AlegreyaSans')
})

test('no script of a section runs', async () => {
  const script = `<img alt="" src="data:," onerror="document.title='PWN'"><script>document.title='PWN'</script>`
  expect((await one(sheets([`<p>een</p>${script}`]))).read.metadata.title).toBe('Proef')
})

test('a page that is closed is gone', async () => {
  const before = (await running().browser.pages()).length
  await one(sheets(['<p>x</p>']))
  expect((await running().browser.pages()).length).toBe(before)
})
