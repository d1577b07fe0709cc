import type { SourceWord } from './protocol.ts'

const SKIPPED = 'script, style, title, desc, template, [data-generated], [data-page-of]'
const INLINE_SPACE = /[\s\u00ad\u200b\u2060\ufeff]+/u

/** Text nodes that a reader is meant to see, in document order. */
export function* visibleTexts(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    if (text.data.trim() !== '' && !text.parentElement?.closest('script, style, title, desc, template')) yield text
  }
}

/** Whether we wrote the text ourselves, so that it is not part of the chapter. */
export function isGenerated(text: Text): boolean {
  return Boolean(text.parentElement?.closest(SKIPPED))
}

/** `file:line:column` of the nearest block that says where it comes from. */
export function placeOf(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('[data-at]')?.getAttribute('data-at') ?? ''
}

/** Which stream of words a text belongs to: running text, or the note it stands in. */
export function streamOf(text: Text, noteSelector: string): string {
  const note = text.parentElement?.closest('[data-note-body]')
  if (note) return note.getAttribute('data-note-body') ?? ''
  const raw = noteSelector === '' ? null : outermost(text.parentElement, noteSelector)
  return raw?.getAttribute('data-note-number') ?? ''
}

/** The words of a section before layout, as the promise that layout must keep. */
export function sourceWords(root: ParentNode & Node, noteSelector: string): SourceWord[] {
  const words: SourceWord[] = []
  for (const text of visibleTexts(root)) {
    if (isGenerated(text)) continue
    const at = placeOf(text)
    const stream = streamOf(text, noteSelector)
    for (const word of splitWords(text.data)) words.push({ text: word, at, stream })
  }
  return words
}

/** Words of a string: runs without white space; soft hyphens and zero-width marks do not count. */
export function splitWords(data: string): string[] {
  return data
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .split(INLINE_SPACE)
    .filter(word => word !== '')
}

function outermost(element: Element | null, selector: string): Element | null {
  let found: Element | null = null
  for (let each = element?.closest(selector); each; each = each.parentElement?.closest(selector)) found = each
  return found
}
