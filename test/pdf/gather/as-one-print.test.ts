import { PDFArray, PDFDict, PDFDocument, PDFStream } from '@cantoo/pdf-lib'
import { beforeAll, expect, it } from 'vitest'
import { collector } from '../../../scripts/message.ts'
import type { PrintedSection } from '../../../scripts/pages/printed-section.ts'
import { canonicalIds } from '../../../scripts/pdf/gather/canonical-ids.ts'
import { digest } from '../../../scripts/pdf/gather/digest.ts'
import { type Gathered, gather } from '../../../scripts/pdf/gather/gather.ts'
import { arrayAt, dictAt, nameAt, numberAt } from '../../../scripts/pdf/objects.ts'
import { makePdf } from '../../../scripts/pdf/pdf.ts'
import { readPdf } from '../../../scripts/pdf/read-back.ts'
import { magazineEdition, magazinePages, when } from '../facts.ts'
import { partsIn } from './fonts.ts'
import { plain, plainTags, told } from './plain.ts'
import { usePrinting } from './printing.ts'

const print = usePrinting()
const square =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAFElEQVR4nGP8z8Dwn4GBgYGJAQoAHxcCAr7pAlwAAAAASUVORK5CYII='
const picture = `<img alt="Vlak" width="40" height="40" src="${square}">`

/** The second font shows “A” in the first section only as a piece of another letter. */
const front = [
  `<h1 id="voor">Één Ä</h1><p>Naar <a href="#brug">de brug</a>, <a href="https://example.org/">het net</a>, <a href="#weg">nergens</a>. <i lang="fr">Pont</i></p><p><code>?ÄB fluit</code></p>`,
  `<h2>Plaat</h2><p style="opacity:.5">Zwak${picture}</p><table><tr><th scope="col">Jaar</th><th scope="col">Maat</th></tr><tr><td>1900</td><td>12</td></tr></table>`,
]
const back = [
  `<h1 id="brug">De brug</h1><p>Terug <a href="#voor">naar voren</a>. <i lang="en">Bridge</i></p><p><code>A vrij</code></p><div style="opacity:.5;background:linear-gradient(red,blue)"><p>Sterk</p></div>${picture}<table><tr><th scope="col">Jaar</th></tr><tr><td>1901</td></tr></table>`,
]

async function bookOf(prints: readonly PrintedSection[]): Promise<Gathered> {
  const { pdf: _, tags: __, ...facts } = magazinePages()
  const sections = prints.map(({ pdf, tags }) => ({ pdf, tags }))
  return gather({ ...facts, sections }, await Promise.all(sections.map(each => digest(each, 'nl'))))
}

let parts: Gathered
let whole: Gathered
beforeAll(async () => {
  parts = await bookOf([await print(...front), await print(...back)])
  whole = await bookOf([await print(...front, ...back)])
})

/** Where pages lie one below the other, numbers differ where nobody sees it. */
function rounded<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, each) => (typeof each === 'number' ? Number(each.toFixed(6)) : each)),
  ) as T
}

it('has the words and links of the sections where one print has them', async () => {
  const [made, one] = [await readPdf(parts.pdf), await readPdf(whole.pdf)]
  expect(rounded(made.pages)).toEqual(rounded(one.pages))
  expect(made.pages.map(({ links }) => links.map(({ target }) => target))).toEqual([
    ['#brug', 'https://example.org/'],
    [],
    ['#voor'],
  ])
  expect(made.pages[2]?.text.map(({ text }) => text).join('')).toContain('Sterk')
})

it('means what one print means: elements, marks, headings, bookmarks', async () => {
  const [made, one] = [parts, whole].map(({ meaning }) => canonicalIds(meaning ?? { bookmarks: [] }))
  expect(rounded(made)).toEqual(rounded(one))
  const tags = plainTags(made?.tree ?? plain(''))
  expect(tags.flatMap(({ lang }) => lang ?? [])).toEqual(['fr', 'en'])
  expect(tags.filter(({ kids }) => kids.some(kid => 'link' in kid)).map(({ type }) => type)).toEqual([
    'Link',
    'Link',
    'Link',
  ])
  expect(made?.bookmarks.map(({ title, items }) => [title, items.length])).toEqual([
    ['Één Ä', 1],
    ['De brug', 0],
  ])
})

it('makes a run of text of a link that leads nowhere', () => {
  const tags = plainTags(parts.meaning?.tree ?? plain(''))
  expect(tags.filter(({ type }) => type === 'Span').map(told)).toEqual([
    // Beside the two in another language.
    expect.stringMatching(/^Span\(\d+\/0\)$/),
    expect.stringMatching(/^Span\(\d+\/0\)$/),
    expect.stringMatching(/^Span\(\d+\/2\)$/),
  ])
})

it('has the fonts of one print, glyph by glyph', async () => {
  const [made, one] = await Promise.all([parts, whole].map(async ({ pdf }) => partsIn(await PDFDocument.load(pdf))))
  const byName = (fonts: typeof made) => [...(fonts ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1))
  expect(byName(made).map(({ name }) => name)).toEqual(['AlegreyaSans-Regular', 'DejaVuSans'])
  const told = byName(made).map(({ glyphs }) => [...glyphs])
  expect(told).toEqual(byName(one).map(({ glyphs }) => [...glyphs]))
})

it('has as many objects of each kind as one print', async () => {
  const [made, one] = await Promise.all([parts, whole].map(({ pdf }) => kindsIn(pdf)))
  // Each section has a node of its own in the tree of pages.
  expect(made).toEqual({ ...one, Pages: 3 })
})

async function kindsIn(pdf: Uint8Array): Promise<Readonly<Record<string, number>>> {
  const kinds: Record<string, number> = {}
  for (const [, object] of (
    await PDFDocument.load(pdf, { updateMetadata: false })
  ).context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object
    const kind = dict instanceof PDFDict ? (nameAt(dict, 'Subtype') ?? nameAt(dict, 'Type') ?? '') : ''
    kinds[kind] = (kinds[kind] ?? 0) + 1
  }
  return kinds
}

it('leads from what is painted, and from links, to elements in the finished file', async () => {
  const wanted = { screen: true, print: false }
  const { screen = new Uint8Array() } = await makePdf(parts, magazineEdition(), [], wanted, collector(), when)
  const doc = await PDFDocument.load(screen, { updateMetadata: false })
  const root = dictAt(doc.catalog, 'StructTreeRoot')
  const nums = arrayAt((root && dictAt(root, 'ParentTree')) ?? doc.context.obj({}), 'Nums')
  const parents = new Map(
    (nums?.asArray() ?? []).flatMap((key, at) => (at % 2 === 0 ? [[Number(String(key)), nums?.lookup(at + 1)]] : [])),
  )
  for (const { node } of doc.getPages())
    expect(parents.get(numberAt(node, 'StructParents') ?? -1)).toBeInstanceOf(PDFArray)
  const links = doc.getPages().flatMap(({ node }) => {
    const all = arrayAt(node, 'Annots')
    return all?.asArray().map((_, at) => all.lookup(at, PDFDict)) ?? []
  })
  const types = links.map(link => {
    const element = parents.get(numberAt(link, 'StructParent') ?? -1)
    return element instanceof PDFDict ? nameAt(element, 'S') : undefined
  })
  expect(types).toEqual(['Link', 'Link', 'Link'])
  expect(new Set(links.map(link => numberAt(link, 'StructParent'))).size).toBe(3)
})
