import { PDFDocument } from '@cantoo/pdf-lib'
import { type Digest, digest } from '../../../scripts/pdf/gather/digest.ts'
import { isPlainTag, type Meaning, type PlainKid, type PlainTag } from '../../../scripts/pdf/gather/meaning.ts'
import { headingsOf, plainMeaning } from '../../../scripts/pdf/gather/plain-meaning.ts'
import { structuredIn } from '../../../scripts/pdf/structured.ts'
import { saidIn } from '../../../scripts/pdf/tags/said.ts'
import { sectionTags } from '../../../scripts/pdf/tags/section-tags.ts'
import { fixture } from '../facts.ts'
import { shown } from '../tags/shown.ts'

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

/** The same, with its tags mended as those of a section are. */
export async function mended(name = 'magazine.pdf'): Promise<Meaning & { readonly shape: string }> {
  const doc = await PDFDocument.load(fixture(name), { updateMetadata: false })
  const { tree, bookmarks } = structuredIn(doc)
  const headings = headingsOf(tree)
  if (tree) sectionTags(tree, { marks: [], language: 'nl', isSaid: saidIn(doc) })
  return { ...plainMeaning(doc, { tree, bookmarks, mended: true }, headings), shape: tree ? shown(tree) : '' }
}

let magazine: Promise<Digest> | undefined

/** The magazine as a section that was printed. */
export function magazineDigest(): Promise<Digest> {
  magazine ??= digest({ pdf: fixture('magazine.pdf'), tags: [] }, 'nl')
  return magazine
}
