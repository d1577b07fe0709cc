import { posix } from 'node:path'
import type { Element, ElementContent, Root } from 'hast'
import type { Labels } from '../labels.ts'
import { type Collector, message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { visit } from '../visit.ts'
import { addClasses } from './class-names.ts'
import { plainPath } from './files.ts'
import { markGenerated } from './generated.ts'
import { filled } from './labels.ts'
import type { Anchor } from './model.ts'
import { placeOf, type Sources } from './sources.ts'

/** What the links of a chapter can lead to. */
export interface LinkTargets {
  /** Id of the chapter; an id of its own headings may be written without it. */
  readonly chapter: string
  /** Every anchor of the edition, by id. */
  readonly anchors: ReadonlyMap<string, Anchor>
  /** The same by the ids that web sites give headings: `chapter#id`. */
  readonly webIds?: ReadonlyMap<string, Anchor>
  /** Ids of the chapters, by path. */
  readonly chapters: ReadonlyMap<string, string>
}

/** What references in a chapter are resolved with. */
export interface ReferenceContext extends LinkTargets {
  readonly labels: Labels
  readonly sources: Sources
  readonly collector: Collector
}

/** Stands for the page number until it is an element. */
const page = '\u{F0000}'

/**
 * Resolves links within the edition, in place: `[text](#id)` and `[text](other.md#id)` lead there, `[](#id)` also says what and
 * where: “figuur 3 op pagina 00”, whose number the pages stage fills in.
 * @param context Its collector receives `dead-reference` and `local-link`.
 */
export function resolveReferences(tree: Root, context: ReferenceContext): void {
  visit(tree, 'element', node => {
    const link = linkOf(node, context.sources)
    const target = link && targetOf(link, context)
    if (link === undefined) return
    if (target === undefined) reportDead(node, link.href, context)
    else if (target === 'elsewhere') reportLocal(node, link.href, context)
    else lead(node, target, context)
  })
}

/** A link that is to lead to a place in the edition. */
export interface Link {
  readonly href: string
  /** Path of the text that it stands in. */
  readonly file: string
}

/** The links of a tree that are to lead to places in the edition, in order. */
export function linksOf(tree: Root, sources: Sources): readonly Link[] {
  const links: Link[] = []
  visit(tree, 'element', node => {
    const link = linkOf(node, sources)
    if (link) links.push(link)
  })
  return links
}

function linkOf(node: Element, sources: Sources): Link | undefined {
  const { href } = node.properties
  if (node.tagName !== 'a' || typeof href !== 'string' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return undefined
  return { href, file: placeOf(node, sources).file }
}

/** Where a link leads: to an anchor, to a file that no finished magazine can lead to, or, undefined, nowhere. */
export function targetOf({ href, file }: Link, context: LinkTargets): Anchor | 'elsewhere' | undefined {
  return href.startsWith('#') ? resolveId(href.slice(1), context) : resolvePath(href, file, context)
}

/** `#` and `#top` lead to the beginning, as in a browser. */
function resolveId(written: string, { anchors, chapter, webIds }: LinkTargets): Anchor | undefined {
  const id = plainPath(written) ?? written
  const own = anchors.get(id) ?? anchors.get(`${chapter}-${id}`) ?? webIds?.get(`${chapter}#${id.toLowerCase()}`)
  return own ?? (id === '' || id === 'top' ? anchors.get(chapter) : undefined)
}

/** A link to a chapter's file leads to the chapter; to another file a finished magazine cannot lead. */
function resolvePath(href: string, file: string, context: LinkTargets): Anchor | 'elsewhere' | undefined {
  const [path = '', id = ''] = href.split('#')
  const full = posix.join(posix.dirname(file), plainPath(path) ?? path)
  const chapter = context.chapters.get(full)
  if (chapter !== undefined) return id === '' ? context.anchors.get(chapter) : resolveId(id, { ...context, chapter })
  return isMissedChapter(full, context) ? undefined : 'elsewhere'
}

/** A text beside chapters is meant to be one; elsewhere, or beside a text that stands alone, it is just another file. */
function isMissedChapter(path: string, { chapters }: LinkTargets): boolean {
  if (chapters.size < 2 || !/\.(?:md|markdown)$/i.test(path)) return false
  return [...chapters.keys()].some(each => posix.dirname(each) === posix.dirname(path))
}

function reportLocal(node: Element, href: string, { collector, sources }: ReferenceContext): void {
  const place = placeOf(node, sources)
  collector.add(message('local-link', `The link to “${href}” leads nowhere in the PDF`, { place }))
}

function reportDead(node: Element, href: string, context: ReferenceContext): void {
  const { anchors, chapter, chapters, collector, sources } = context
  const own = [...anchors.keys()].map(id => (id.startsWith(`${chapter}-`) ? id.slice(chapter.length + 1) : id))
  const known = href.startsWith('#')
    ? [...anchors.keys(), ...own]
    : [...chapters.keys()].map(each => posix.basename(each))
  const reason = `The reference “${href}” leads nowhere${didYouMean(href.replace(/^#/, ''), known)}`
  collector.add(message('dead-reference', reason, { place: placeOf(node, sources) }))
  if (node.children.length > 0) return
  markGenerated(node)
  node.children = [{ type: 'text', value: href }]
}

function lead(node: Element, anchor: Anchor, { labels }: ReferenceContext): void {
  node.properties.href = `#${anchor.id}`
  if (node.children.length > 0) return
  addClasses(node, ['reference'])
  markGenerated(node)
  node.children = wordsOf(anchor, labels)
    .split(new RegExp(`(${page})`, 'u'))
    .filter(piece => piece !== '')
    .map(piece => (piece === page ? pageNumber(anchor.id) : { type: 'text', value: piece }))
}

function wordsOf(anchor: Anchor, labels: Labels): string {
  const { kind, number, text } = anchor
  if (number !== '') {
    return filled(labels, 'onPage', { kind: labels[kind] ?? kind, number, page }, `{kind} {number}, {page}`)
  }
  return text === ''
    ? filled(labels, 'pageNumber', { page }, '{page}')
    : filled(labels, 'titleOnPage', { title: text, page }, '“{title}”, {page}')
}

/** Two figures wide until the number is known, so that little moves when it is. */
function pageNumber(id: string): ElementContent {
  const properties = { className: ['page-ref'], dataPageOf: id }
  return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: '00' }] }
}
