import { PDFDocument } from '@cantoo/pdf-lib'
import type { LaidPages, Pages } from '../../pages/model.ts'
import { loadPdf } from '../load-pdf.ts'
import { put } from '../objects.ts'
import type { KnownContent } from '../page-contents.ts'
import { savePdf } from '../save-pdf.ts'
import { unreached } from '../unreached.ts'
import { addSection } from './add-section.ts'
import type { Meaning } from './meaning.ts'
import { mergeAlike } from './merge-alike.ts'
import { mergeFonts } from './merge-fonts.ts'
import { numberParents } from './number-parents.ts'
import { oneMeaning } from './one-meaning.ts'
import type { OpenDigest } from './open-digest.ts'
import { shifted } from './shifted.ts'
import { tieEnds } from './tie-ends.ts'
import { withoutLinks } from './without-links.ts'

/** The pages as one PDF, with what Chromium's tags and outline say of them; without, these are in the PDF itself. */
export interface Gathered extends Pages {
  readonly meaning?: Meaning | undefined
  /** What is known of the content of its pages. */
  readonly contents?: readonly KnownContent[] | undefined
}

/**
 * Gathers the printed sections of a book into one PDF, as if they had been printed at once: each font and picture once, links from
 * one to the other, one structure, one outline.
 * @param digests What each printed section is made of, in the same order.
 */
export async function gather({ sections: _, ...facts }: LaidPages, digests: readonly OpenDigest[]): Promise<Gathered> {
  const book = await PDFDocument.create({ updateMetadata: false })
  const ends = book.context.obj({})
  const meanings: Meaning[] = []
  let [firstPage, firstHeading] = [0, 0]
  for (const [index, { pdf, opened, meaning, headings }] of digests.entries()) {
    const { count, formOf } = addSection(book, opened ?? (await loadPdf(pdf)), ends)
    meanings.push(shifted(meaning, { firstPage, firstHeading, formOf, prefix: `s${index + 1}` }))
    firstPage += count
    firstHeading += headings
  }
  const meaning = tied(oneMeaning(meanings), tieEnds(book, ends))
  // By reference, as the standard asks (ISO 32000-1, table 28).
  if (ends.keys().length > 0) put(book.catalog, 'Dests', book.context.register(ends))
  mergeAlike(book)
  mergeFonts(book)
  numberParents(book)
  for (const ref of unreached(book)) book.context.delete(ref)
  const contents = digests.flatMap(each => each.contents)
  return { ...facts, pdf: await savePdf(book, { packed: false }), meaning, contents }
}

function tied(meaning: Meaning, place: ReturnType<typeof tieEnds>): Meaning {
  return place && meaning.tree ? { ...meaning, tree: withoutLinks(meaning.tree, place) } : meaning
}
