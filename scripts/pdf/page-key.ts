import { createHash } from 'node:crypto'
import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { nameAt, nameOf } from './objects.ts'

/** What says nothing about the words of a page: what it hangs from, and the shapes of its letters. */
const LEFT_OUT = new Set(['Parent', 'StructParents', 'Metadata', 'FontFile', 'FontFile2', 'FontFile3'])
const OF_A_PAGE = ['Contents', 'Resources', 'MediaBox', 'CropBox', 'TrimBox', 'Rotate', 'UserUnit'] as const

/**
 * Gives keys to the pages of a document: two pages with the same key, of whatever document, have the same words in the same
 * places. What several pages share is looked at once.
 */
export function pageKeys(): (page: PDFPage) => string {
  const known = new Map<PDFRef, string>()
  const pages = new Map<PDFPage, string>()
  return page => {
    const key = pages.get(page) ?? pageKey(page, known)
    pages.set(page, key)
    return key
  }
}

function pageKey(page: PDFPage, known: Map<PDFRef, string>): string {
  const parts = OF_A_PAGE.map(name => {
    const value = name === 'Contents' || name === 'Resources' ? page.node.get(PDFName.of(name)) : inherited(page, name)
    return `${name} ${value ? keyOf(value, page, known) : ''}`
  })
  return sha(parts.join('\n'))
}

function inherited(page: PDFPage, name: string): PDFObject | undefined {
  return page.node.getInheritableAttribute(PDFName.of(name))
}

function keyOf(value: PDFObject, page: PDFPage, known: Map<PDFRef, string>): string {
  if (value instanceof PDFRef) {
    const before = known.get(value)
    if (before !== undefined) return before
    // It may lead back to itself.
    known.set(value, 'again')
    const object = page.doc.context.lookup(value)
    const key = object ? sha(keyOf(object, page, known)) : ''
    known.set(value, key)
    return key
  }
  if (value instanceof PDFArray)
    return `[${value
      .asArray()
      .map(each => keyOf(each, page, known))
      .join(' ')}]`
  if (value instanceof PDFDict) return dictKey(value, page, known)
  if (!(value instanceof PDFRawStream)) return String(value)
  const { dict, contents } = value
  return dictKey(dict, page, known) + (nameAt(dict, 'Subtype') === 'Image' ? '' : sha(contents))
}

function dictKey(dict: PDFDict, page: PDFPage, known: Map<PDFRef, string>): string {
  const entries = dict.entries().map(([name, value]) => [nameOf(name), value] as const)
  const said = entries.filter(([name]) => !LEFT_OUT.has(name))
  return `<<${said.map(([name, value]) => `${name} ${keyOf(value, page, known)}`).join(' ')}>>`
}

function sha(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('base64')
}
