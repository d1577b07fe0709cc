import type { PrintedPart } from '../../pages/model.ts'
import { loadPdf } from '../load-pdf.ts'
import { type KnownContent, pageContents } from '../page-contents.ts'
import { savePdf } from '../save-pdf.ts'
import { dropStructure, structuredIn } from '../structured.ts'
import { saidIn } from '../tags/said.ts'
import { sectionTags } from '../tags/section-tags.ts'
import { unreached } from '../unreached.ts'
import { canonicalIds } from './canonical-ids.ts'
import type { Meaning } from './meaning.ts'
import { headingsOf, plainMeaning } from './plain-meaning.ts'

/** A printed section made ready to be gathered: plain values, to be kept. */
export interface Digest {
  /** Its pages without tags and outline. */
  readonly pdf: Uint8Array
  /** With tags that were mended as far as the section by itself tells. */
  readonly meaning: Meaning
  /** How many headings are numbered in it. */
  readonly headings: number
  /** What the content of its pages says of its tags. */
  readonly contents: readonly KnownContent[]
}

/**
 * Takes a section as Chromium printed it apart: how it looks, and what it means. Most objects of a tagged PDF are elements of its
 * structure, and all but the sections that changed would be read, mended and written again for nothing.
 * @param language Of the book.
 */
export async function digest({ pdf, tags }: Pick<PrintedPart, 'pdf' | 'tags'>, language: string): Promise<Digest> {
  const doc = await loadPdf(pdf)
  const [structured, contents] = [structuredIn(doc), pageContents()]
  const headings = headingsOf(structured.tree)
  if (structured.tree) sectionTags(structured.tree, { marks: tags, language, isSaid: saidIn(doc, contents) })
  const meaning = canonicalIds(plainMeaning(doc, { ...structured, mended: true }, headings))
  dropStructure(doc)
  delete doc.context.trailerInfo.Info
  for (const ref of unreached(doc)) doc.context.delete(ref)
  return { pdf: await savePdf(doc, { packed: false }), meaning, headings: headings.size, contents: contents.used() }
}
