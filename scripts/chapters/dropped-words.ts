import type { Root } from 'hast'
import { type Collector, message } from '../message.ts'
import { placeOf, type Sources } from './sources.ts'
import { type Node, placedWords, type SourceTree, wordsOf } from './words.ts'

/**
 * The first link of the chain that no word is lost on: every word of the Markdown is in the HTML as often.
 * @param source The Markdown with its variables filled in and its includes in place, or HTML as an author wrote it.
 * @param made What became of it: the body, and the title when it came from the text.
 * @param collector Receives `words-dropped`, one for each block that lost words.
 */
export function checkWords(source: SourceTree, made: readonly Root[], sources: Sources, collector: Collector): void {
  const left = new Map<string, number>()
  for (const word of made.flatMap(wordsOf)) left.set(word, (left.get(word) ?? 0) + 1)
  const lost = new Map<string, { readonly node: Node; readonly words: string[] }>()
  for (const { word, node } of placedWords(source)) {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    if (count > 0) continue
    const place = placeOf(node, sources)
    const key = `${place.file}:${place.line}`
    const entry = lost.get(key) ?? { node, words: [] }
    entry.words.push(word)
    lost.set(key, entry)
  }
  for (const { node, words } of lost.values()) {
    const shown = words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ')
    const reason = `Not in the result: “${shown}” (${words.length} ${words.length === 1 ? 'word' : 'words'})`
    collector.add(message('words-dropped', reason, { place: placeOf(node, sources) }))
  }
}
