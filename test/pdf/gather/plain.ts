import { PDFDocument } from '@cantoo/pdf-lib'
import { type Digest, digest } from '../../../scripts/pdf/gather/digest.ts'
import { isPlainTag, type Meaning, type PlainKid, type PlainTag } from '../../../scripts/pdf/gather/meaning.ts'
import { plainMeaning } from '../../../scripts/pdf/gather/plain-meaning.ts'
import { structuredIn } from '../../../scripts/pdf/structured.ts'
import { fixture } from '../facts.ts'

/** An element of tests. */
export function plain(type: string, kids: readonly PlainKid[] = [], more: Partial<PlainTag> = {}): PlainTag {
  return { type, attributes: [], ...more, kids }
}

/** All elements under one, itself first. */
export function plainTags(tag: PlainTag): readonly PlainTag[] {
  return [tag, ...tag.kids.flatMap(kid => (isPlainTag(kid) ? plainTags(kid) : []))]
}

/** A tree on one line: `P(0/3 @1/3)` is a paragraph with content 0 and the link of place 1, both on page 3. */
export function told(kid: PlainKid): string {
  if ('mcid' in kid) return `${kid.mcid}/${kid.page}`
  if (!isPlainTag(kid)) return `@${kid.link}/${kid.page}`
  return kid.kids.length === 0 ? kid.type : `${kid.type}(${kid.kids.map(told).join(' ')})`
}

/** A fixture with what it means. */
export async function meant(name = 'magazine.pdf'): Promise<{ readonly doc: PDFDocument; readonly meaning: Meaning }> {
  const doc = await PDFDocument.load(fixture(name), { updateMetadata: false })
  return { doc, meaning: plainMeaning(doc, structuredIn(doc)) }
}

let magazine: Promise<Digest> | undefined

/** The magazine as a section that was printed. */
export function magazineDigest(): Promise<Digest> {
  magazine ??= digest(fixture('magazine.pdf'))
  return magazine
}
