import { expect, test } from 'vitest'
import type { MeasuredPage } from '../../../scripts/pages/runtime/protocol.ts'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/measure.ts')>('measure')

/** A sheet of 340 by 240 with the trim 20 px from its edges. */
function sheet(inner: string): string {
  return `<div class="sheet" style="position:relative;width:340px;height:240px;overflow:hidden"><div class="pagedjs_pagebox" style="position:absolute;left:20px;top:20px;width:300px;height:200px"><div class="pagedjs_area">${inner}</div></div></div>`
}

async function measured(inner: string): Promise<MeasuredPage> {
  const [page] = await run(sheet(inner), ({ measureBook }) => measureBook())
  if (!page) throw new Error('no page')
  return page
}

function texts(page: MeasuredPage, flag: 'glued' | 'clipped' | 'generated'): string[] {
  return page.words.filter(each => each[flag]).map(each => each.text)
}

test('words lie from the top left of the trim, each with its place', async () => {
  const { words } = await measured('<p data-at="a.md:1:1" style="padding:10px 0 0 30px">een twee</p>')
  expect(words.map(each => [each.text, each.left, each.at])).toEqual([
    ['een', 30, 'a.md:1:1'],
    ['twee', expect.any(Number), 'a.md:1:1'],
  ])
  expect(words[0]?.top).toBeGreaterThanOrEqual(8)
  expect(words[0]?.bottom).toBeLessThanOrEqual(32)
  expect(words[1]?.left).toBeGreaterThan(words[0]?.right ?? 999)
})

test('a word in several elements is glued, words in several blocks are not', async () => {
  expect(texts(await measured('<p>uit<b>voe</b>ring nu</p><p>een</p>'), 'glued')).toEqual(['voe', 'ring'])
})

test('a word on two lines is one word, its further boxes without text', async () => {
  const { words } = await measured('<p style="width:60px">uit\u00advoering</p>')
  expect(words.map(each => each.text.replace('\u00ad', '')).join('|')).toMatch(/^uitvoering\|+$/)
  expect((words.at(-1)?.top ?? 0) - (words[0]?.top ?? 0)).toBe(20)
  expect(words.slice(1).every(each => each.glued)).toBe(true)
})

test('what sticks out of the trim or of a box that hides its overflow is clipped', async () => {
  expect(texts(await measured('<p style="position:relative;left:-50px">uit</p><p>in</p>'), 'clipped')).toEqual(['uit'])
  expect(
    texts(await measured('<div style="height:20px;overflow:hidden"><p>in</p><p>uit</p></div>'), 'clipped'),
  ).toEqual(['uit'])
  expect(texts(await measured('<div style="position:absolute;top:195px">uit</div>'), 'clipped')).toEqual(['uit'])
})

test('a glyph’s box that is taller than its line is not clipped', async () => {
  const body = '<div style="overflow:hidden;height:20px"><p style="font-size:17px;line-height:20px">in</p></div>'
  expect(texts(await measured(body), 'clipped')).toEqual([])
})

test('words without a box are on no page', async () => {
  const { words } = await measured('<p>een <span style="display:none">twee</span> drie</p>')
  expect(words.map(each => each.text)).toEqual(['een', 'drie'])
})

test('ours are furniture, margin boxes and what is marked so', async () => {
  const body =
    '<p>een<span data-generated>1</span></p><div class="furniture">twee</div><div class="pagedjs_margin">drie</div>'
  expect(texts(await measured(body), 'generated')).toEqual(['1', 'twee', 'drie'])
})

test('links lie from the top left of the trim, a box a line', async () => {
  const { links } = await measured('<p style="width:60px"><a href="#x" aria-label="lange naam">twee woorden</a></p>')
  expect(links.map(each => [each.left, each.target, each.text])).toEqual([
    [0, '#x', 'lange naam'],
    [0, '#x', 'lange naam'],
  ])
})

test('each sheet is measured, without what stands around its pages', async () => {
  const around = '<div class="furniture">kop</div><div class="ground">grond</div>'
  const pages = ['een', 'twee'].map(text => sheet(`<div class="pagedjs_pages"><p>${text}</p></div>`))
  const told = await run(pages.join('').replaceAll('<div class="pagedjs_pagebox"', `${around}$&`), ({ measureBook }) =>
    measureBook().map(({ words }) => words.map(each => each.text)),
  )
  expect(told).toEqual([['een'], ['twee']])
})

test('a picture that was not drawn is cut, an ornament is not asked for', async () => {
  const { cutPictures } = await measured(
    '<img data-at="a.md:2:1" alt="" src="data:,"><span aria-hidden="true"><img alt="" src="data:,"></span>',
  )
  expect(cutPictures).toEqual(['a.md:2:1'])
})

test('a picture that sticks out below is cut', async () => {
  const { cutPictures } = await measured('<svg data-at="a.md:2:1" width="20" height="400"></svg>')
  expect(cutPictures).toEqual(['a.md:2:1'])
})

test('a glance tells furniture in full and of the text only where it lies', async () => {
  const inner =
    '<div class="pagedjs_pages"><div class="pagedjs_pagebox" style="width:300px;height:200px"><p>een twee</p></div></div>'
  const html = `<div class="sheet"><div class="ground"></div>${inner}<div class="furniture"><span>kop</span> <a href="#a">12</a></div></div>`
  const [page] = await run(html, ({ glanceAtBook }) => glanceAtBook())
  expect(page?.furniture.words.map(each => [each.text, each.generated])).toEqual([
    ['kop', true],
    ['12', true],
  ])
  expect(page?.furniture.links).toMatchObject([{ text: '12', target: '#a' }])
  expect(page?.geometry).toHaveLength(4)
})

test('a page number is a mark until the book is together, also in the text of its link', async () => {
  const page = await measured('<p>zie <a href="#b">kaart <span data-page-of="b">00</span></a></p>')
  expect(page.words.map(each => each.text)).toEqual(['zie', 'kaart', '\ufdd0b\ufdd1'])
  expect(page.links[0]?.text).toBe('kaart \ufdd0b\ufdd1')
})

test('what is drawn on the ground is told where it lies, what a style hides is not', async () => {
  const drawing = (style: string) => `<svg style="position:absolute;${style}"></svg>`
  const ground = `<div class="ground" style="position:absolute;inset:0"><div class="trim" style="position:absolute;inset:20px">${drawing('left:10px;top:150px;width:300px;height:70px')}${drawing('display:none;width:9px;height:9px')}</div></div>`
  const [page] = await run(
    sheet('<p>x</p>').replace('<div class="page', `${ground}<div class="page`),
    ({ glanceAtBook }) => glanceAtBook(),
  )
  expect(page?.furniture.ground).toEqual([{ left: 10, top: 150, right: 310, bottom: 220 }])
})
