import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { SheetsRequest } from '../../../scripts/pages/runtime/show-sheets.ts'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/show-sheets.ts')>('show-sheets')

function sheet(inner: string): string {
  return `<div class="sheet"><div class="pagedjs_pages"><div class="pagedjs_pagebox">${inner}</div></div></div>`
}

function asked(body: string, more: Partial<SheetsRequest> = {}): SheetsRequest {
  return { styles: [], body, folios: {}, faces: [], ...more }
}

test('sheets stand in the place of those before, and are shown', async () => {
  const told = await run(
    '',
    async ({ showSheets }, [first, second]) => {
      if (!first || !second) throw new Error('nothing to show')
      await showSheets(first)
      const { glance } = await showSheets(second)
      const { innerHTML, style } = document.body
      return { innerHTML, style: style.cssText, height: document.body.offsetHeight, sheets: glance.length }
    },
    [asked(sheet('<p>een</p>').repeat(2)), asked(sheet('<p>twee</p>'))],
  )
  expect(told).toEqual({ innerHTML: sheet('<p>twee</p>'), style: '', height: expect.any(Number), sheets: 1 })
  expect(told.height).toBeGreaterThan(0)
})

test('styles are those that are asked for, in their order', async () => {
  const [one, two] = ['p { color: red }', 'p { color: lime }']
  const told = await run(
    '<p></p>',
    async ({ showSheets }, requests) => {
      const colours: string[] = []
      for (const each of requests) {
        await showSheets(each)
        colours.push(getComputedStyle(document.querySelector('p') ?? document.body).color)
      }
      return colours
    },
    [[one, two], [two, one], [one]].map(styles => asked('<p>x</p>', { styles })),
  )
  expect(told).toEqual(['rgb(0, 255, 0)', 'rgb(255, 0, 0)', 'rgb(255, 0, 0)'])
})

test('styles that are there already stay, and with them the faces; others go, all of them', async () => {
  const face = '@font-face { font-family: Een; src: url(data:font/woff2;base64,AAAA) }'
  const told = await run(
    '',
    async ({ showSheets }, [first, second, third]) => {
      if (!first || !second || !third) throw new Error('nothing to show')
      const there = () => [...document.head.querySelectorAll('style')]
      await showSheets(first)
      const [styles, [font]] = [there(), [...document.fonts]]
      await showSheets(second)
      const stayed = there().every((each, at) => each === styles[at]) && [...document.fonts][0] === font
      await showSheets(third)
      return { stayed, after: there().map(each => each.textContent) }
    },
    [asked('a', { styles: [face, 'p {}'] }), asked('b', { styles: [face, 'p {}'] }), asked('c', { styles: ['p {}'] })],
  )
  expect(told).toEqual({ stayed: true, after: ['p {}'] })
})

test('page numbers are written before anything is looked at', async () => {
  const body = sheet('<p>zie <a data-page-of="x">000</a> en <i data-page-of="y">00</i></p>')
  const told = await run(
    '',
    async ({ showSheets }, request) => {
      await showSheets(request)
      return document.body.textContent
    },
    asked(body, { folios: { x: 'xiv' } }),
  )
  expect(told).toBe('zie xiv en 00')
})

test('faces are loaded before the sheets are laid out, also those that nothing is set in', async () => {
  const font = readFileSync(
    'node_modules/@fontsource/alegreya-sans/files/alegreya-sans-latin-400-normal.woff2',
  ).toString('base64')
  const style = ['Een', 'Twee']
    .map(name => `@font-face { font-family: ${name}; src: url(data:font/woff2;base64,${font}) }`)
    .join('\n')
  const told = await run(
    '',
    async ({ showSheets }, request) => {
      const { load } = FontFace.prototype
      const shown: number[] = []
      FontFace.prototype.load = function () {
        shown.push(document.body.getClientRects().length)
        return load.call(this)
      }
      await showSheets(request)
      return { shown, faces: [...document.fonts].map(each => [each.family, each.status]) }
    },
    asked(sheet('<p>x</p>'), { styles: [style], faces: ['Een / normal / normal / normal / U+0-10FFFF'] }),
  )
  expect(told).toEqual({
    shown: [0],
    faces: [
      ['Een', 'loaded'],
      ['Twee', 'unloaded'],
    ],
  })
})

test('fonts and pictures that do not load are told', async () => {
  const style = '@font-face { font-family: Weg; src: url(data:font/woff2;base64,AAAA) } p { font-family: Weg }'
  const body = sheet('<p>x</p><img alt="" data-at="a.md:2:1" src="data:,">')
  const told = await run('', ({ showSheets }, request) => showSheets(request), asked(body, { styles: [style] }))
  expect(told.broken).toEqual({ fonts: ['Weg'], pictures: [{ source: 'data:,', at: 'a.md:2:1' }] })
})

test('what is seen counts from the first sheet: where texts lie, pictures, the data behind drawings', async () => {
  const picture = (width: number) =>
    `<img alt="" style="width:${width}px" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">`
  const drawing = '<svg width="9" height="9"></svg><table hidden><tr><th scope="col">jaar</th></tr></table>'
  const body = sheet('<p>een</p>') + sheet(`${picture(2)}${drawing}`) + sheet('')
  const told = await run('', ({ showSheets }, request) => showSheets(request), asked(body))
  expect(told.glance.map(each => each.geometry.length > 0)).toEqual([true, true, false])
  expect(told.pictures).toMatchObject([{ page: 1, ppi: 48 }])
  expect(told.tables).toMatchObject([{ id: 'table-1', page: 1, rows: [[{ text: 'jaar', heads: 'Column' }]] }])
  expect(told.broken).toEqual({ fonts: [], pictures: [] })
})
