import { expect, it } from 'vitest'
import type { Html } from '../../scripts/html/model.ts'
import { memo } from '../../scripts/memo.ts'
import { type AssetHashes, bookFiles } from '../../scripts/pages/asset-hashes.ts'
import { type PrintMeans, printMemo } from '../../scripts/pages/print-memo.ts'
import type { PrintedSection } from '../../scripts/pages/printed-section.ts'
import type { SheetsRequest } from '../../scripts/pages/runtime/show-sheets.ts'
import { memoryStore } from '../recalls.ts'
import { html, printedSection, section } from './laid.ts'
import { page, placed } from './words.ts'

const REQUEST: SheetsRequest = {
  styles: ['p{}', '@page{background:url("/files/grond.png")}'],
  body: '<div class="sheet"><img src="/files/een.png"></div>',
  folios: { a: '1' },
  faces: ['Een / normal'],
}

const HASHES = ['/files/een.png', '/files/twee.png', '/files/grond.png', '/package/letter.woff2'].map(
  url => [url, `hash of ${url}`] as const,
)

const MEANS: Omit<PrintMeans, 'files'> = { version: 'browser 1', script: 'script 1' }
const SECTIONS = ['een', 'twee'].map(name => section({ id: name, markup: `<p><img src="/files/${name}.png"></p>` }))
const PRINTED = printedSection({
  pdf: new Uint8Array([1, 2, 250]),
  tags: [{ whole: 'a/1', type: 'Note', note: 'n', numbering: '', table: '' }],
  glance: [{ furniture: page(placed('kop')), geometry: [1, 2.5, 3, 4] }],
  measured: [page(placed('een'))],
})

interface Given {
  readonly request?: Partial<SheetsRequest>
  readonly means?: Partial<typeof MEANS> & { readonly hashes?: AssetHashes }
  readonly book?: Partial<Html>
}

/** The memo of a book in a store, and the request. */
function opened(store: ReturnType<typeof memoryStore>, { request, means, book }: Given = {}) {
  const whole = html({ sections: SECTIONS, ...book })
  const { hashes = HASHES, ...rest } = means ?? {}
  const markups = whole.sections.map(each => each.markup)
  const kept = printMemo(memo(store), whole, { ...MEANS, ...rest, files: bookFiles(hashes, markups) })
  const asked = { ...REQUEST, ...request }
  return {
    find: () => kept.find(asked),
    keep: (print: PrintedSection = PRINTED, refusals = 0) => kept.keep(asked, { section: print, refusals }),
  }
}

/** What is found when this was kept and that is asked for. */
async function found(kept: Given, asked: Given): Promise<PrintedSection | undefined> {
  const store = memoryStore()
  await opened(store, kept).keep()
  return opened(store, asked).find()
}

/** Of all files but one. */
function withFile(name: string): NonNullable<Given['means']> {
  return { hashes: HASHES.map(([url, hash]) => [url, url.includes(name) ? 'another' : hash]) }
}

it('gives back what was kept, bytes and all, also to the next build', async () => {
  expect(await found({}, {})).toEqual(PRINTED)
  const plain = printedSection()
  const store = memoryStore()
  await opened(store).keep(plain)
  expect(await opened(store).find()).toEqual(plain)
})

it('knows nothing that was not kept', async () => {
  expect(await opened(memoryStore()).find()).toBeUndefined()
})

it.each<[string, Given]>([
  ['the sheets', { request: { body: `${REQUEST.body} ` } }],
  ['a style', { request: { styles: ['p{color:red}', REQUEST.styles[1] ?? ''] } }],
  ['the order of the styles', { request: { styles: [...REQUEST.styles].reverse() } }],
  ['where a style ends', { request: { styles: [REQUEST.styles.join('')] } }],
  ['a page number', { request: { folios: { a: '2' } } }],
  ['what has a page number', { request: { folios: { a: '1', b: '1' } } }],
  ['a face', { request: { faces: ['Een / bold'] } }],
  ['a picture that it shows', { means: withFile('een.png') }],
  ['a picture of its style', { means: withFile('grond.png') }],
  ['a font, which no markup names', { means: withFile('letter') }],
  ['a file that comes', { means: { hashes: [...HASHES, ['/package/nieuw.woff2', 'x']] } }],
  ['the browser', { means: { version: 'browser 2' } }],
  ['the script', { means: { script: 'script 2' } }],
  ['the title of the book', { book: { title: 'Nog een' } }],
  ['its language', { book: { language: 'de' } }],
])('prints anew when %s is another', async (_, given) => {
  expect(await found({}, given)).toBeUndefined()
  expect(await found(given, given)).toEqual(PRINTED)
})

it.each<[string, Given]>([
  ['the text of another section', { book: { sections: [section({ id: 'x', markup: '<p>x</p>' }), ...SECTIONS] } }],
  ['a picture in another section', { means: withFile('twee.png') }],
  ['a style that it is not printed with', { book: { stylesheet: 'q{}' } }],
])('does not print anew when %s is another', async (_, given) => {
  expect(await found({}, given)).toEqual(PRINTED)
})

it('does not print anew when another section shows a picture that nobody showed', async () => {
  const [first] = SECTIONS
  const before = {
    book: { sections: first ? [first] : [] },
    means: { hashes: HASHES.filter(([url]) => !url.includes('twee')) },
  }
  expect(await found(before, {})).toEqual(PRINTED)
})

it.each<[string, Partial<PrintedSection>, number]>([
  ['a font did not load', { broken: { fonts: ['Weg'], pictures: [] } }, 0],
  ['a picture did not load', { broken: { fonts: [], pictures: [{ source: '/files/weg.png', at: '' }] } }, 0],
  ['a request was refused', {}, 1],
])('keeps nothing when %s', async (_, changed, refusals) => {
  const store = memoryStore()
  await opened(store).keep({ ...PRINTED, ...changed }, refusals)
  expect(await opened(store).find()).toBeUndefined()
  expect(store.held.size).toBe(0)
})
