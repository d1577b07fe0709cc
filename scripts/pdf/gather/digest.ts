import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import { dropStructure, structuredIn } from '../structured.ts'
import { unreached } from '../unreached.ts'
import { canonicalIds } from './canonical-ids.ts'
import { isPlainTag, type Meaning, type PlainTag } from './meaning.ts'
import { plainMeaning } from './plain-meaning.ts'

/** A printed section made ready to be gathered: plain values, to be kept. */
export interface Digest {
  /** Its pages without tags and outline. */
  readonly pdf: Uint8Array
  readonly meaning: Meaning
  /** How many headings are numbered in it. */
  readonly headings: number
}

/**
 * Takes a section as Chromium printed it apart: how it looks, and what it means. Most objects of a tagged PDF are elements of its
 * structure, and all but the sections that changed would be read and written again for nothing.
 */
export async function digest(pdf: Uint8Array): Promise<Digest> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const meaning = plainMeaning(doc, structuredIn(doc))
  dropStructure(doc)
  const { context } = doc
  delete context.trailerInfo.Info
  for (const ref of unreached(doc)) context.delete(ref)
  const rest = { addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY }
  const own = canonicalIds(meaning)
  return { pdf: await doc.save({ useObjectStreams: false, ...rest }), meaning: own, headings: headingsIn(own.tree) }
}

function headingsIn(tree: PlainTag | undefined): number {
  if (tree === undefined) return 0
  const inside = tree.kids.reduce((sum, kid) => sum + (isPlainTag(kid) ? headingsIn(kid) : 0), 0)
  return inside + (tree.heading === undefined ? 0 : 1)
}
