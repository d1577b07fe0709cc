import { dutch } from './dutch.ts'
import { americanEnglish, britishEnglish } from './english.ts'
import { french } from './french.ts'
import { german, swissGerman } from './german.ts'
import type { Language } from './language.ts'
import { neutral } from './neutral.ts'

/** The language for a BCP 47 tag; the nearest known one (`nl-be` is Dutch), else a neutral one that changes no text. */
export function languageOf(tag: string): Language {
  const wanted = tag.toLowerCase().replaceAll('_', '-')
  const [primary = ''] = wanted.split('-')
  return KNOWN.get(wanted) ?? KNOWN.get(primary) ?? neutral(wanted)
}

const KNOWN: ReadonlyMap<string, Language> = new Map([
  ['nl', dutch],
  ['en', britishEnglish],
  ['en-us', americanEnglish],
  ['de', german],
  ['de-ch', swissGerman],
  ['de-li', swissGerman],
  ['fr', french],
])
