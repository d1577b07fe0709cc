import type { Word } from './flow-words.ts'
import type { Language } from './language.ts'

/** Keys of the words with a capital in the middle of a sentence, in languages where only names have one. */
export function namesIn(words: readonly Word[], language: Language): readonly string[] {
  if (language.capitalNouns) return []
  return words.flatMap(word => (isCapital(word.text) && !word.opensSentence() ? [wordKey(word.text)] : []))
}

/** Whether a word is a proper name, as its capital or another place in the text shows; `names` are keys. */
export function isName(word: Word, language: Language, names: ReadonlySet<string>): boolean {
  if (language.capitalNouns || !isCapital(word.text)) return false
  return !word.opensSentence() || names.has(wordKey(word.text))
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** NAVO, GroenLinks, iPhone: a capital beyond the first letter; the Dutch IJ is one letter. */
export function isAbbreviation(word: string): boolean {
  return /.\p{Lu}/u.test(word.replace(/^IJ/, 'I'))
}

/** Under which a word is known: composed letters, no capitals, one apostrophe. */
export function wordKey(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll("'", '’')
}
