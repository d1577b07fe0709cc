import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { ChapterRef } from '../edition/model.ts'
import { visit } from '../visit.ts'
import { readAttributes } from './attributes.ts'
import { contextOf } from './chapter-context.ts'
import { remarkComponents } from './components.ts'
import type { ChapterContext, EditionContext } from './context.ts'
import type { ReadBody } from './draft.ts'
import { readIncludes } from './includes.ts'
import { takeMatter } from './matter.ts'
import { checkNotes } from './notes.ts'
import { parseMarkdown } from './parse.ts'
import { markdownProcessor, transform } from './processor.ts'
import { replaceVariables, variablesOf } from './variables.ts'
import { placedWords } from './words.ts'

/** Reads a chapter in Markdown: its front matter, the files it includes, and the whole as HTML. */
export async function readMarkdown(ref: ChapterRef, text: string, edition: EditionContext): Promise<ReadBody> {
  const tree = parseMarkdown(text)
  const source = { file: ref.path, text }
  const matter = takeMatter(tree, source, edition.collector)
  const ownId = matter.matter.title === undefined ? titleId(tree) : undefined
  const context = await contextOf(source, matter, edition, ownId)
  await readIncludes(tree, 0, context, preparer(context))
  checkNotes(tree, context.sources, context.collector)
  mergeTexts(tree)
  const written = placedWords(tree)
  return { context, body: await transform(tree, markdownProcessor(context), context), source: written }
}

/** What is done to each file of a chapter by itself. */
function preparer(context: ChapterContext): (tree: Root, file: string, text: string) => void {
  const { edition, matter, library, collector } = context
  const variables = variablesOf(edition, matter)
  return (tree, file, text) => {
    replaceVariables(tree, variables, [{ file, text }], collector)
    if (!context.bare) normalise(tree)
    remarkComponents(library, collector)(tree, new VFile({ path: file, value: text }))
  }
}

/** The id that a chapter's first heading has, when it has one. */
function titleId(tree: Root): string | undefined {
  const heading = tree.children.find(node => node.type === 'heading' && node.depth === 1)
  const last = heading?.type === 'heading' ? heading.children.at(-1) : undefined
  return last?.type === 'braces' ? readAttributes(last.value).id : undefined
}

/** Letters with separate accents become one character, as fonts, hyphenation and search want them. */
function normalise(tree: Root): void {
  visit(tree, node => {
    if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode')
      node.value = node.value.normalize('NFC')
  })
}

/** Texts that were taken apart by something that turned out to be text are one again. */
function mergeTexts(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    const next = index === undefined ? undefined : parent?.children[index + 1]
    if (!parent || index === undefined || next?.type !== 'text') return undefined
    node.value += next.value
    if (node.position && next.position) node.position = { start: node.position.start, end: next.position.end }
    parent.children.splice(index + 1, 1)
    return index
  })
}
