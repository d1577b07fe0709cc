import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { type Box, fromRectangle } from '../boxes.ts'
import { arrayAt, dictAt, nameAt, numbersOf } from '../objects.ts'
import { type PageRecall, recalledPage } from '../page-recall.ts'
import { pageText } from '../page-text.ts'
import { addShown, type ShownCodes } from '../shown-codes.ts'
import { type KnownPage, knownPage, type PaintedPage, pageAgain } from './known-page.ts'
import { nothingPainted, type Painted, type PressPage } from './model.ts'
import { readContent } from './painting.ts'

/** The pages of a file for the press, with what all of them show and define together. */
export interface PressContent {
  readonly pages: readonly PressPage[]
  /** Spot colours by name, with how they are defined. */
  readonly spots: ReadonlyMap<string, ReadonlySet<string>>
  readonly shown: ShownCodes
  /** Pages that need not be read again when they come again. */
  readonly known: readonly KnownPage[]
}

/**
 * Reads all pages, and all that is painted on them.
 * @param recall Knows pages that were read before; when given, those of this document are told.
 */
export function pressContent(doc: PDFDocument, recall?: PageRecall<KnownPage>): PressContent {
  const spots = new Map<string, Set<string>>()
  const shown: ShownCodes = new Map()
  const known: KnownPage[] = []
  const pages = doc.getPages().map(page => {
    const { read, known: kept } = recalledPage(page, reading, recall)
    if (kept) known.push(kept)
    addShown(shown, read.shown)
    for (const [name, defined] of read.spots) spots.set(name, new Set([...(spots.get(name) ?? []), ...defined]))
    return pressPage(page, read.painted)
  })
  return { pages, spots, shown, known }
}

const reading = { read: paintedOn, known: knownPage, again: pageAgain }

/** Down into forms, patterns and masks. */
function paintedOn(page: PDFPage): PaintedPage {
  const { context } = page.doc
  const [painted, spots, shown] = [nothingPainted(), new Map<string, Set<string>>(), new Map() as ShownCodes]
  readContent({ context, painted, spots, shown, seen: new Set() }, pageText(page), page.node.Resources())
  return { painted, spots, shown }
}

function pressPage(page: PDFPage, painted: Painted): PressPage {
  const { node } = page
  const { context } = page.doc
  const group = dictAt(node, 'Group')
  return {
    media: boxOf(page, 'MediaBox') ?? { left: 0, bottom: 0, right: 0, top: 0 },
    ...{
      crop: boxOf(page, 'CropBox'),
      bleed: boxOf(page, 'BleedBox'),
      trim: boxOf(page, 'TrimBox'),
      art: boxOf(page, 'ArtBox'),
    },
    annotations: (arrayAt(node, 'Annots')?.asArray() ?? []).map(each => {
      const dict = context.lookup(each)
      const rect = dict instanceof PDFDict ? arrayAt(dict, 'Rect') : undefined
      const subtype = dict instanceof PDFDict ? (nameAt(dict, 'Subtype') ?? '') : ''
      return { subtype, box: rect && fromRectangle(numbersOf(rect)) }
    }),
    hasActions: node.has(PDFName.of('AA')),
    blendSpace: group && nameAt(group, 'CS'),
    painted,
  }
}

/** MediaBox and CropBox may stand with the parents of a page. */
function boxOf(page: PDFPage, name: string): Box | undefined {
  const box = page.node.getInheritableAttribute(PDFName.of(name))
  const array = page.doc.context.lookup(box)
  return array instanceof PDFArray ? fromRectangle(numbersOf(array)) : undefined
}
