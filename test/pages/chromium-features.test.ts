import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { home } from '../modules.ts'
import { useStage } from './stage.ts'

const { running } = useStage()

function face(name: string, file: string): string {
  const bytes = readFileSync(join(home, 'node_modules/@fontsource', file)).toString('base64')
  return `@font-face { font-family: ${name}; src: url(data:font/woff2;base64,${bytes}) }`
}

const SANS = face('Sans', 'alegreya-sans/files/alegreya-sans-latin-400-normal.woff2')
const SERIF = face('Serif', 'alegreya/files/alegreya-latin-400-normal.woff2')

/** Opens a document and asks something of it. */
async function ask<T>(css: string, body: string, question: () => T): Promise<T> {
  const page = await running().browser.newPage()
  await page.setContent(
    `<!doctype html><html lang="nl"><style>* { margin: 0; padding: 0 } html { font: 16px/20px Sans } ${SANS} ${css}</style><body>${body}</body></html>`,
  )
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const answer = await page.evaluate(question)
  await page.close()
  return answer as T
}

/** Prints a document and reads it back. */
async function print(css: string, body: string) {
  const page = await running().browser.newPage()
  await page.setContent(
    `<!doctype html><html lang="nl"><title>Proef</title><style>* { margin: 0; padding: 0 } html { font: 16px/20px Sans } ${SANS} ${css}</style><body>${body}</body></html>`,
  )
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  await page.close()
  return { bytes, read: await readPdf(bytes) }
}

function heights(): number[] {
  return [...document.querySelectorAll('.x')].map(each => each.getBoundingClientRect().height)
}

function boxes(): [number, number][] {
  return [...document.querySelectorAll('.x')].map(each => [
    each.getBoundingClientRect().left,
    each.getBoundingClientRect().top,
  ])
}

test('calc-size rounds a box of unknown height up to whole lines', async () => {
  const css = '.x { block-size: calc-size(auto, round(up, size, 20px)) }'
  const body =
    '<div class="x"><p style="height:21px"></p></div><div class="x"><p style="height:40px"></p></div><div class="x"></div>'
  expect(await ask(css, body, heights)).toEqual([40, 40, 0])
})

test('text-wrap: balance makes the lines of a heading alike', async () => {
  const body = '<h1 class="x" style="width:220px;font-size:16px">Een kop van net iets meer dan een enkele regel</h1>'
  const last = () => {
    const range = document.createRange()
    range.selectNodeContents(document.querySelector('.x') ?? document.body)
    const widths = [...range.getClientRects()].map(each => each.width)
    return (widths.at(-1) ?? 0) / (widths[0] ?? 1)
  }
  const [plain, balanced] = [await ask('', body, last), await ask('.x { text-wrap: balance }', body, last)]
  expect(balanced).toBeGreaterThan(0.75)
  expect(balanced).toBeGreaterThan(plain)
})

test('fonts are embedded as TrueType outlines, never as Type 3', async () => {
  const { read } = await print(
    `${SERIF} b { font-family: Serif; font-weight: 400 }`,
    '<p>Een zin met <b>twee letters</b></p>',
  )
  const kinds = read.fonts.map(each => JSON.stringify(each))
  expect(kinds).toHaveLength(2)
  for (const each of kinds) expect(each).not.toMatch(/Type3/)
  expect(kinds.join()).toMatch(/Alegreya/)
})

test('a soft hyphen is printed where a line breaks, and nowhere else', async () => {
  const { read } = await print('p { width: 60px }', '<p>uit\u00advoering</p><p>los\u00ad</p>')
  const text = read.pages[0]?.text.map(each => each.text).join('|') ?? ''
  expect(text.match(/[-\u00ad\u2010]/g)).toHaveLength(1)
})

test('the browser has no dictionaries: hyphens: auto does nothing, so ours does', async () => {
  const body = '<p class="x" style="width:60px">uitvoeringsorganisatie</p>'
  expect(await ask('.x { hyphens: auto }', body, heights)).toEqual([20])
})

test('figures are equally wide when they are asked to be, so a 0 stands for each', async () => {
  const body = Array.from(
    { length: 10 },
    (_, figure) => `<span class="x">${String(figure).repeat(10)}</span><br>`,
  ).join('')
  const widths = () =>
    [...document.querySelectorAll('.x')].map(each => Math.round(each.getBoundingClientRect().width * 10))
  const told = await ask('.x { font-variant-numeric: lining-nums tabular-nums }', body, widths)
  expect(new Set(told).size).toBe(1)
})

test('the page counter can be set on each page', async () => {
  const css =
    '@page { size: 200px 200px } .p { height: 200px; break-after: page } .p::before { content: "blz " counter(page) }'
  const { read } = await print(
    css,
    '<div class="p" style="counter-reset:page 7"></div><div class="p" style="counter-reset:page 8"></div>',
  )
  const text = read.pages.map(page => page.text.map(each => each.text).join(''))
  expect(text.slice(0, 2)).toEqual(['blz 7', 'blz 8'])
})

const COLUMNS =
  '.c { columns: 2; column-gap: 0; width: 200px; height: 60px; column-fill: auto } .c * { font-size: 16px; font-weight: 400 }'

test('break-inside: avoid holds in columns', async () => {
  const body = '<div class="c"><p>a</p><p>b</p><div class="x" style="break-inside:avoid">c<br>d</div></div>'
  expect(await ask(COLUMNS, body, boxes)).toEqual([[100, 0]])
})

test('break-after: avoid holds in columns, also over several headings', async () => {
  const css = `${COLUMNS} h2 { break-after: avoid }`
  const body = '<div class="c"><p>a</p><h2 class="x">b</h2><h2 class="x">c</h2><p class="x">d</p></div>'
  expect(await ask(css, body, boxes)).toEqual([
    [100, 0],
    [100, 20],
    [100, 40],
  ])
})

test('two lines at least stand on either side of a column break', async () => {
  const body = '<div class="c"><p>a</p><p>b</p><p class="x" style="orphans:2;widows:2">c<br>d<br>e</p></div>'
  expect(await ask(COLUMNS, body, boxes)).toEqual([[100, 0]])
})

test('columns are filled in turn, or evenly', async () => {
  const body = '<div class="c"><p class="x">a</p><p class="x">b</p></div>'
  expect(await ask(COLUMNS, body, boxes)).toEqual([
    [0, 0],
    [0, 20],
  ])
  expect(await ask(`${COLUMNS} .c { column-fill: balance }`, body, boxes)).toEqual([
    [0, 0],
    [100, 0],
  ])
})

test.each([
  [832, 1096],
  [800, 1120],
  [400, 400],
])('a sheet of %i by %i px, a multiple of eight, has exactly that size in points', async (width, height) => {
  const { read } = await print(`@page { size: ${width}px ${height}px; margin: 0 }`, '<p>x</p>')
  expect(read.pages.map(page => [page.mediaBox.right, page.mediaBox.top])).toEqual([[width * 0.75, height * 0.75]])
})

test('the PDF is tagged, knows its language and has bookmarks of its headings', async () => {
  const { bytes, read } = await print('', '<h1>Een</h1><p>tekst</p><h2>Twee</h2>')
  const raw = Buffer.from(bytes).toString('latin1')
  expect(raw).toContain('/StructTreeRoot')
  expect(raw).toMatch(/\/Marked true/)
  expect(read.metadata.language || raw).toMatch(/nl/)
  expect(read.outline).toMatchObject([{ title: 'Een', items: [{ title: 'Twee' }] }])
})

test('what is hidden from readers is printed but not tagged as text', async () => {
  const { read } = await print('', '<p>tekst</p><p aria-hidden="true">voet</p>')
  expect(read.pages[0]?.text.map(each => each.text).join(' ')).toContain('voet')
})

test('the properties that the styles use are known to the browser', async () => {
  const told = await ask('', '', () =>
    [
      ['block-size', 'calc-size(auto, round(up, size, 20px))'],
      ['text-wrap', 'balance'],
      ['hyphens', 'manual'],
      ['font-variant-numeric', 'lining-nums tabular-nums'],
      ['font-synthesis', 'none'],
      ['font-kerning', 'normal'],
      ['inset', '0'],
      ['column-fill', 'auto'],
      ['break-inside', 'avoid'],
      ['break-after', 'avoid'],
      ['overflow-wrap', 'break-word'],
      ['print-color-adjust', 'exact'],
      ['orphans', '2'],
      ['widows', '2'],
    ].filter(([name = '', value = '']) => !CSS.supports(name, value)),
  )
  expect(told).toEqual([])
})

test('a class of the font without a face falls back, and only the state of the face tells', async () => {
  const told = await ask(
    '@font-face { font-family: Weg; src: url(data:font/woff2;base64,AAAA) } p { font-family: Weg }',
    '<p>x</p>',
    () => [document.fonts.check('16px Weg'), [...document.fonts].map(each => each.status).join()],
  )
  expect(told[1]).toContain('error')
})
