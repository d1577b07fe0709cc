import type { Element, Root } from 'hast'
import { decodeText } from '../decode.ts'
import type { ChapterRef } from '../edition/model.ts'
import { type Collector, message } from '../message.ts'
import type { EditionContext } from './context.ts'
import type { Draft, ReadBody } from './draft.ts'
import { checkWords } from './dropped-words.ts'
import { readHead } from './head.ts'
import { takeTitle } from './headings.ts'
import { readHtml } from './html-chapter.ts'
import { checkLimits } from './limits.ts'
import { readMarkdown } from './markdown-chapter.ts'
import { runningText } from './running-text.ts'

/** Reads one chapter as far as it can be without the others; undefined, with messages, when there is nothing to read. */
export async function readDraft(ref: ChapterRef, edition: EditionContext): Promise<Draft | undefined> {
  const { world, collector } = edition
  const bytes = await world.read(ref.path)
  if (bytes === undefined) {
    collector.add(message('missing-chapter', `The chapter “${ref.path}” is not there`, { place: ref.place }))
    return undefined
  }
  const text = decodeText(bytes, ref.path, collector)
  if (text === undefined || !checkLimits(text, ref.path, collector)) return undefined
  const read = await (/\.html?$/i.test(ref.path) ? readHtml : readMarkdown)(ref, text, edition)
  return draftOf(ref, read)
}

async function draftOf(ref: ChapterRef, { context, body, source }: ReadBody): Promise<Draft> {
  const { matter } = context
  const heading = matter.title === undefined ? takeTitle(body) : undefined
  const head = await readHead(context, heading)
  const isEmpty = runningText(body) === '' && !hasContent(body)
  if (isEmpty && Object.keys(matter).length === 0 && !heading) {
    const place = { file: ref.path, line: 1, column: 1 }
    context.collector.add(message('empty-chapter', 'There is nothing in this chapter', { place }))
  }
  return { context, ref, head, body, source }
}

function hasContent(body: Root): boolean {
  return body.children.some((node): node is Element => node.type === 'element')
}

/** Reports the words of the author that are not in what the draft has become. */
export function checkDraft({ context, body, head, source }: Draft, collector: Collector): void {
  checkWords(source, [body, head.title], context.sources, collector)
}
