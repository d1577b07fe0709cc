import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { ChapterRef } from '../edition/model.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { SKIP, visit } from '../visit.ts'
import { contextOf } from './chapter-context.ts'
import type { ChapterContext, EditionContext } from './context.ts'
import type { ReadBody } from './draft.ts'
import { type LocatedMatter, takeMatter } from './matter.ts'
import type { Matter } from './matter-file.ts'
import { parseMarkdown } from './parse.ts'
import { htmlProcessor, transform } from './processor.ts'
import { runningText } from './running-text.ts'
import { placeOf } from './sources.ts'
import { filledIn, variablesOf } from './variables.ts'
import { placedWords } from './words.ts'

const parser = unified().use(rehypeParse).freeze()

/**
 * Reads a chapter that is HTML: front matter if there is any, then the body of the document. Its `lang`, `dir` and `<title>` count
 * where the front matter is silent.
 */
export async function readHtml(ref: ChapterRef, text: string, edition: EditionContext): Promise<ReadBody> {
  const source = { file: ref.path, text }
  const { blanked, located } = readMatter(source, edition)
  const document = parser.parse(blanked)
  const context = await contextOf(source, withDocument(located, document), edition)
  const body = bodyOf(document)
  fillVariables(body, context)
  const written = placedWords(body)
  return { context, body: await transform(body, htmlProcessor(context), context), source: written }
}

/** Front matter is blanked, not cut, so that lines stay right. */
function readMatter(source: { readonly file: string; readonly text: string }, edition: EditionContext) {
  const { body } = splitFrontMatter(source.text)
  const fence = source.text.slice(0, source.text.length - body.length)
  const located = takeMatter(parseMarkdown(fence), { file: source.file, text: fence }, edition.collector)
  return { blanked: fence.replace(/[^\n]/g, ' ') + body, located }
}

function withDocument({ matter, placeOf: place }: LocatedMatter, document: Root): LocatedMatter {
  const html = find(document, 'html')
  const title = find(document, 'title')
  const { lang, dir } = html?.properties ?? {}
  const direction: Matter = dir === 'rtl' || dir === 'ltr' ? { direction: dir } : {}
  const own: Matter = {
    ...(typeof lang === 'string' ? { language: lang } : {}),
    ...direction,
    ...(title && !find(document, 'h1') ? { title: escapeMarkdown(runningText(title)) } : {}),
  }
  return { matter: { ...own, ...matter }, placeOf: place }
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&{}~:]/g, '\\$&')
}

/** What is in `<body>`, and what stands in `<head>` that a chapter may not have, so that it is reported. */
function bodyOf(document: Root): Root {
  const inHead = find(document, 'head')?.children.filter(
    node => node.type === 'element' && !['title', 'meta'].includes(node.tagName),
  )
  return { type: 'root', children: [...(inHead ?? []), ...(find(document, 'body')?.children ?? [])] }
}

function find(tree: Root, name: string): Element | undefined {
  let found: Element | undefined
  visit(tree, 'element', node => {
    if (node.tagName === name) found ??= node
  })
  return found
}

function fillVariables(body: Root, context: ChapterContext): void {
  const variables = variablesOf(context.edition, context.matter)
  visit(body, (node, _, parent) => {
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return SKIP
    if (node.type !== 'text') return undefined
    node.value = filledIn(node.value, variables, name => {
      const reason = `There is no variable “${name}”${didYouMean(name, Object.keys(variables))}`
      const place = placeOf(node.position || parent?.type !== 'element' ? node : parent, context.sources)
      context.collector.add(message('unknown-variable', reason, { place }))
    })
    return undefined
  })
}
