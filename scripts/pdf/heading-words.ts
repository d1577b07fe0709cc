import type { Line } from '../pages/model.ts'
import { type Bookmark, cleanTitle } from './bookmarks.ts'

/**
 * The bookmarks in the words of the page: where a heading runs over a line end, Chromium leaves out the space or writes
 * the hyphen into the title.
 * @param linesOf The lines of the page that a bookmark leads to.
 */
export function inWordsOfPage(
  items: readonly Bookmark[],
  linesOf: (item: Bookmark) => readonly Line[],
): readonly Bookmark[] {
  return items.map(item => {
    const title = headingIn(linesOf(item), item.title) ?? item.title
    return { ...item, title, items: inWordsOfPage(item.items, linesOf) }
  })
}

/** The block on the page that has the same letters as the title, its lines joined; undefined when there is none. */
export function headingIn(lines: readonly Line[], title: string): string | undefined {
  const blocks: { readonly at: string; text: string }[] = []
  for (const { at, text } of lines) {
    const last = blocks.at(-1)
    if (last !== undefined && last.at === at) last.text += ` ${text}`
    else blocks.push({ at, text })
  }
  const letters = lettersOf(title)
  const found = blocks.find(block => lettersOf(block.text) === letters)
  return found === undefined ? undefined : cleanTitle(found.text)
}

/** What remains of a text when line ends and capitals do not count. */
function lettersOf(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff\u2010\u2011-]/g, '').toLowerCase()
}
