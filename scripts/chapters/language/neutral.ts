import type { Language } from './language.ts'
import { makeLanguage } from './make-language.ts'

/** A language Katern has no rules for: its text stays as it is; its words divide when there are patterns for it. */
export function neutral(tag: string): Language {
  const pieces: Language['typesetPieces'] = given => given
  // Word for word as typed: even the care for short last words could be wrong in a script without spaces.
  return { ...makeLanguage({ tag: valid(tag), rules: [] }), tag, typesetPieces: pieces }
}

/** A tag that JavaScript's own case rules accept; anything else would make them throw. */
function valid(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0]?.toLowerCase() ?? 'und'
  } catch {
    return 'und'
  }
}
