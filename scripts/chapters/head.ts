import type { Element, Root } from 'hast'
import { visit } from '../visit.ts'
import type { ChapterContext } from './context.ts'
import type { DraftHead } from './draft.ts'
import { filled } from './labels.ts'
import { parseInline } from './parse.ts'
import { markdownProcessor, transform } from './processor.ts'
import { replaceVariables, variablesOf } from './variables.ts'

/**
 * The head of a chapter: the inline Markdown of its front matter.
 * @param heading The heading that is the title, when the front matter has none.
 */
export async function readHead(context: ChapterContext, heading: Element | undefined): Promise<DraftHead> {
  const { kicker = '', title = '', standfirst = '', byline = '' } = context.matter
  return {
    kicker: await readField('kicker', kicker, context),
    title: heading ? { type: 'root', children: heading.children } : await readField('title', title, context),
    standfirst: await readField('standfirst', standfirst, context),
    byline: await readField('byline', bylineOf(byline, context), context),
  }
}

/** Several makers are a list in the chapter's language: “Ada, Bea en Cor”. */
function bylineOf(byline: string | readonly string[], { labels }: ChapterContext): string {
  if (typeof byline === 'string') return byline
  const last = byline.at(-1) ?? ''
  return byline.length < 2 ? last : `${byline.slice(0, -1).join(', ')} ${filled(labels, 'and', {}, '&')} ${last}`
}

async function readField(name: string, text: string, context: ChapterContext): Promise<Root> {
  if (text === '') return { type: 'root', children: [] }
  const tree = parseInline(text)
  const { line = 1, column = 1 } = context.matterPlace(name)
  // Within a value lines and columns of YAML and of its text differ, so all of it is placed where the value begins.
  visit(tree, node => {
    node.position = { start: { line, column, offset: 0 }, end: { line, column, offset: 0 } }
  })
  replaceVariables(tree, variablesOf(context.edition, context.matter), context.sources, context.collector)
  const root = await transform(tree, markdownProcessor(context), context)
  const [only] = root.children
  const children =
    root.children.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : root.children
  return { type: 'root', children }
}
