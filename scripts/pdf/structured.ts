import { PDFArray, type PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'
import type { Bookmark } from './bookmarks.ts'
import { dictAt, drop, textAt } from './objects.ts'
import { readTags } from './tags/read-tags.ts'
import { isTag, type Tag, walk } from './tags/tree.ts'

/** What is known of the meaning of a document while its passes run, which change it in place. */
export interface Structured {
  /** Undefined for an untagged file. */
  readonly tree: Tag | undefined
  readonly bookmarks: readonly Bookmark[]
  /** Whether the tags were mended section by section; see `tags/section-tags.ts`. */
  readonly mended?: boolean | undefined
}

/** Reads it from the document itself. */
export function structuredIn(doc: PDFDocument): Structured {
  const root = dictAt(doc.catalog, 'Outlines')
  return { tree: readTags(doc), bookmarks: root === undefined ? [] : readItems(root) }
}

/** Takes tags and outline out of a document; its marked content stays marked. */
export function dropStructure(doc: PDFDocument): void {
  drop(doc.catalog, 'Outlines', 'StructTreeRoot')
}

/** Whether anything under an element is painted, or is a link. */
export function holdsContent({ kids }: Tag): boolean {
  return kids.some(kid => !isTag(kid) || holdsContent(kid))
}

/** The headings of a tree that bookmarks can know, in order. */
export function headingsIn(tree: Tag | undefined): readonly (Tag & { readonly ref: PDFRef })[] {
  return [...(tree ? walk(tree) : [])].filter(isHeading)
}

function isHeading(tag: Tag): tag is Tag & { readonly ref: PDFRef } {
  return tag.ref !== undefined && /^H[1-6]?$/.test(tag.type)
}

/**
 * Whether a bookmark leads to a heading; an untagged file has none to compare with, and its bookmarks are believed.
 * @param headings By their element.
 */
export function leadsToHeading({ entries }: Bookmark, headings: ReadonlyMap<PDFObject, unknown>): boolean {
  const element = entries.get('SE')
  return headings.size === 0 || element === undefined || headings.has(element)
}

/** The page that a bookmark leads to; undefined when it leads elsewhere. */
export function pageOfBookmark({ entries }: Bookmark): PDFObject | undefined {
  const target = entries.get('Dest')
  return target instanceof PDFArray ? target.get(0) : undefined
}

function readItems(parent: PDFDict): readonly Bookmark[] {
  const items: Bookmark[] = []
  for (let item = dictAt(parent, 'First'); item !== undefined; item = dictAt(item, 'Next')) {
    const dict = item
    const entries = ['Dest', 'A', 'SE'].flatMap(key => {
      const value = dict.get(PDFName.of(key))
      return value === undefined ? [] : [[key, value] as const]
    })
    items.push({ title: textAt(dict, 'Title') ?? '', entries: new Map(entries), items: readItems(dict) })
  }
  return items
}
