import type { BlockContent, Root, RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { decodeText } from '../decode.ts'
import { message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { SKIP, visit } from '../visit.ts'
import type { ChapterContext } from './context.ts'
import { findNamedFile } from './files.ts'
import { checkLimits } from './limits.ts'
import { parseMarkdown } from './parse.ts'
import { markSource, placeOf } from './sources.ts'

/** What is done to each text by itself, before it is put in its chapter. */
export type Prepare = (tree: Root, file: string, text: string) => void

/** The place of an include, and what comes there. */
interface Included {
  readonly node: LeafDirective
  readonly children: readonly RootContent[]
}

/**
 * Puts the text of other files in the place of `::include{file="…"}`, in place, at any depth.
 * @param tree One text of the chapter, its positions still those of its own file.
 * @param index Which of `context.sources` it is.
 * @param trail The files that include it, to see a loop by.
 * @param prepare Runs on each text while its includes are out of it.
 */
export async function readIncludes(
  tree: Root,
  index: number,
  context: ChapterContext,
  prepare: Prepare,
  trail: readonly string[] = [],
): Promise<void> {
  const source = context.sources[index]
  if (source === undefined) return
  const holders = takeIncludes(tree)
  prepare(tree, source.file, source.text)
  markSource(tree, index)
  const read: Included[] = []
  // One after the other, so that files and messages keep the order of the chapter.
  for (const node of holders.values()) {
    markSource(node, index)
    read.push({ node, children: await readInclude(node, context, prepare, [...trail, source.file]) })
  }
  putBack(tree, holders, read)
}

function takeIncludes(tree: Root): ReadonlyMap<RootContent, LeafDirective> {
  const holders = new Map<RootContent, LeafDirective>()
  visit(tree, 'leafDirective', (node, at, parent) => {
    if (node.name !== 'include' || !parent || at === undefined) return undefined
    const holder: BlockContent = { type: 'paragraph', children: [] }
    holders.set(holder, node)
    parent.children[at] = holder
    return SKIP
  })
  return holders
}

function putBack(tree: Root, holders: ReadonlyMap<RootContent, LeafDirective>, read: readonly Included[]): void {
  visit(tree, (child, at, parent) => {
    const node = holders.get(child as RootContent)
    if (!node || !parent || at === undefined) return undefined
    const children = read.find(each => each.node === node)?.children ?? []
    parent.children.splice(at, 1, ...(children as BlockContent[]))
    return [SKIP, at + children.length]
  })
}

async function readInclude(
  node: LeafDirective,
  context: ChapterContext,
  prepare: Prepare,
  trail: readonly string[],
): Promise<readonly RootContent[]> {
  const path = await pathOf(node, context, trail)
  const bytes = path === undefined ? undefined : await context.world.read(path)
  const text = path === undefined || bytes === undefined ? undefined : decodeText(bytes, path, context.collector)
  if (path === undefined || text === undefined || !checkLimits(text, path, context.collector)) return []
  const tree = parseMarkdown(text)
  if (tree.children[0]?.type === 'yaml') tree.children.shift()
  const index = context.sources.push({ file: path, text }) - 1
  ownNotes(tree, index)
  await readIncludes(tree, index, context, prepare, trail)
  return tree.children
}

async function pathOf(
  node: LeafDirective,
  context: ChapterContext,
  trail: readonly string[],
): Promise<string | undefined> {
  const place = placeOf(node, context.sources)
  const written = node.attributes?.file ?? ''
  const tell = (rule: 'missing-include' | 'outside-publication' | 'include-loop', reason: string): undefined => {
    context.collector.add(message(rule, reason, { place }))
  }
  if (written === '') return tell('missing-include', 'The include names no file: write ::include{file="name.md"}')
  const found = await findNamedFile(written, trail.at(-1) ?? '', context.edition.folder, context.world)
  if (found.kind === 'absent') {
    return tell('missing-include', `There is no file “${written}”${didYouMean(written, found.names)}`)
  }
  if (found.kind !== 'file') return tell('outside-publication', `“${written}” lies outside the publication`)
  return trail.includes(found.path)
    ? tell('include-loop', `“${written}” includes itself: ${[...trail, found.path].join(' → ')}`)
    : found.path
}

/** Notes are numbered by the chapter but named by the file, so that two files may both have a `[^1]`. */
function ownNotes(tree: Root, index: number): void {
  visit(tree, node => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      node.identifier = `${node.identifier} ${index}`
    }
  })
}
