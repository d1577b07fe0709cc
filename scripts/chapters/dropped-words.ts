import type { Root } from 'hast'
import { type Collector, message, type Place } from '../message.ts'
import { placeAt, type Sources } from './sources.ts'
import { eachWord, type PlacedWord } from './words.ts'

/**
 * The first link of the chain that no word is lost on: every word of the Markdown is in the HTML as often.
 * @param source The words of the Markdown with its variables filled in and its includes in place, or of HTML as an author wrote it.
 * @param made What became of it: the body, and the title when it came from the text.
 * @param collector Receives `words-dropped`, one for each block that lost words.
 */
export function checkWords(
  source: readonly PlacedWord[],
  made: readonly Root[],
  sources: Sources,
  collector: Collector,
): void {
  const left = new Map<string, number>()
  for (const tree of made) eachWord(tree, word => left.set(word, (left.get(word) ?? 0) + 1))
  const lost = new Map<string, { readonly place: Place; readonly words: string[] }>()
  for (const { word, start } of source) {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    if (count > 0) continue
    const place = placeAt(start, sources)
    const key = `${place.file}:${place.line}`
    const entry = lost.get(key) ?? { place, words: [] }
    entry.words.push(word)
    lost.set(key, entry)
  }
  for (const { place, words } of lost.values()) {
    const shown = words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ')
    const reason = `Not in the result: “${shown}” (${words.length} ${words.length === 1 ? 'word' : 'words'})`
    collector.add(message('words-dropped', reason, { place }))
  }
}
