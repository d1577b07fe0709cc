import { createHash } from 'node:crypto'
import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { type FontFacts, fontFacts, OF_ALL_LETTERS } from './font-facts.ts'
import { dictAt, nameAt, nameOf } from './objects.ts'
import type { PageCodes } from './page-codes.ts'
import { type Shown, shownOn } from './shown-on.ts'

/** What says nothing about the words of a page: what it hangs from, and the shapes of its letters. */
const LEFT_OUT = new Set(['Parent', 'StructParents', 'Metadata', 'FontFile', 'FontFile2', 'FontFile3'])
const OF_A_PAGE = ['Contents', 'Resources', 'MediaBox', 'CropBox', 'TrimBox', 'Rotate', 'UserUnit'] as const

/** What is known of what several pages share: keys of objects, and of each font its key without its letters, and their facts. */
interface Known {
  readonly shown: (page: PDFPage) => Shown
  readonly keys: Map<PDFRef, string>
  readonly fonts: Map<PDFDict, { readonly rest: string; readonly facts: FontFacts | undefined }>
}

/**
 * Gives keys to the pages of a document: two pages with the same key, of whatever document, have the same words in the same
 * places. What several pages share is looked at once; of a font, only the letters that the page shows count.
 * @param shown Tells these.
 */
export function pageKeys(shown = shownOn()): (page: PDFPage) => string {
  const known: Known = { keys: new Map(), fonts: new Map(), shown }
  const pages = new Map<PDFPage, string>()
  return page => {
    const key = pages.get(page) ?? pageKey(page, known)
    pages.set(page, key)
    return key
  }
}

function pageKey(page: PDFPage, known: Known): string {
  const parts = OF_A_PAGE.map(name => {
    if (name === 'Resources') return resourcesKey(page, known)
    const value = name === 'Contents' ? page.node.get(PDFName.of(name)) : inherited(page, name)
    return `${name} ${value ? keyOf(value, page, known) : ''}`
  })
  return sha(parts.join('\n'))
}

/** Fonts by the letters that are shown of them, where the page's content tells which and nothing else uses them. */
function resourcesKey(page: PDFPage, known: Known): string {
  const resources = page.node.lookup(PDFName.of('Resources'))
  const fonts = resources instanceof PDFDict ? dictAt(resources, 'Font') : undefined
  if (!(resources instanceof PDFDict) || !fonts || borrows(resources)) return wholeKey(page, known)
  const { codes } = known.shown(page)
  if (!codes) return wholeKey(page, known)
  const rest = resources.entries().filter(([name]) => nameOf(name) !== 'Font')
  const shown = fonts.entries().map(([name]) => `${nameOf(name)} ${fontKey(fonts, name, codes, page, known)}`)
  return `Resources ${entriesKey(rest, page, known)} ${shown.join(' ')}`
}

function wholeKey(page: PDFPage, known: Known): string {
  const value = page.node.get(PDFName.of('Resources'))
  return `Resources ${value ? keyOf(value, page, known) : ''}`
}

/** Whether a form on the page has no resources of its own: then it uses the page's (ISO 32000-1, 7.8.3). */
function borrows(resources: PDFDict): boolean {
  const objects = dictAt(resources, 'XObject')
  const streams = objects?.keys().map(name => objects.lookup(name)) ?? []
  return streams.some(
    each => each instanceof PDFRawStream && nameAt(each.dict, 'Subtype') === 'Form' && !dictAt(each.dict, 'Resources'),
  )
}

function fontKey(fonts: PDFDict, name: PDFName, codes: PageCodes, page: PDFPage, known: Known): string {
  const font = fonts.lookup(name)
  if (!(font instanceof PDFDict)) return ''
  const before = known.fonts.get(font)
  const { rest, facts } = before ?? { rest: restOf(font, page, known), facts: fontFacts(font) }
  if (!before) known.fonts.set(font, { rest, facts })
  return facts ? sha(`${rest}\n${facts(codes.get(nameOf(name)) ?? new Set())}`) : keyOf(font, page, known)
}

/** All of a font but its letters; what hangs from it is looked at anew, since the same object may be keyed whole elsewhere. */
function restOf(font: PDFDict, page: PDFPage, known: Known): string {
  return keyOf(font, page, { ...known, keys: new Map() }, OF_ALL_LETTERS)
}

function inherited(page: PDFPage, name: string): PDFObject | undefined {
  return page.node.getInheritableAttribute(PDFName.of(name))
}

/** @param without Entries that are left out wherever they stand. */
function keyOf(value: PDFObject, page: PDFPage, known: Known, without?: ReadonlySet<string>): string {
  if (value instanceof PDFRef) {
    const before = known.keys.get(value)
    if (before !== undefined) return before
    // It may lead back to itself.
    known.keys.set(value, 'again')
    const object = page.doc.context.lookup(value)
    const key = object ? sha(keyOf(object, page, known, without)) : ''
    known.keys.set(value, key)
    return key
  }
  if (value instanceof PDFArray)
    return `[${value
      .asArray()
      .map(each => keyOf(each, page, known, without))
      .join(' ')}]`
  if (value instanceof PDFDict) return entriesKey(value.entries(), page, known, without)
  if (!(value instanceof PDFRawStream)) return String(value)
  const { dict, contents } = value
  const said = nameAt(dict, 'Subtype') === 'Image' ? '' : sha(contents)
  return entriesKey(dict.entries(), page, known, without) + said
}

function entriesKey(
  entries: readonly (readonly [PDFName, PDFObject])[],
  page: PDFPage,
  known: Known,
  without?: ReadonlySet<string>,
): string {
  const named = entries.map(([name, value]) => [nameOf(name), value] as const)
  const said = named.filter(([name]) => !LEFT_OUT.has(name) && !without?.has(name))
  return `<<${said.map(([name, value]) => `${name} ${keyOf(value, page, known, without)}`).join(' ')}>>`
}

function sha(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('base64')
}
