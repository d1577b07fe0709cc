import { GAP, gapBetween, type Rule, swap } from './rewrite.ts'

/** No-break space. */
export const NO_BREAK = '\u00a0'

/** Narrow no-break space. */
export const NARROW = '\u202f'

/** A word that does not begin inside another word or number. */
const FRESH = '(?<![\\p{L}\\d.\\uE000-])'

/** Keeps a word with the number after it: `blz. 12`, `artikel 5`. Words as written, their points included. */
export function bindNumberAfter(words: readonly string[]): Rule {
  return bind(gapBetween(`${FRESH}(?:${eitherCase(words)})`, '[\\d€$£½]|[IVX]+(?!\\p{L})'))
}

/** Keeps an abbreviation or title with the word after it: `dr. Jansen`, `o.a. Tilburg`. */
export function bindWordAfter(words: readonly string[]): Rule {
  return bind(gapBetween(`${FRESH}(?:${eitherCase(words)})`, '[\\p{L}\\d€“‘„«"\'’]'))
}

/** Keeps a number with its unit: `5 km`, `60 procent`, `12 %`. */
export function bindUnit(units: readonly string[]): Rule {
  // Figures are rarer than the letters that units begin with, so these are looked at first here.
  return bind(`(?<=[\\d½¼¾])${GAP}(?=(?:${units.map(escaped).join('|')})(?![\\p{L}\\d]))`)
}

/** Keeps initials together and with the name: `J. P. de Vries`. */
export function bindInitials(particles: readonly string[]): Rule {
  const name = `\\p{Lu}[\\p{Ll}'’]|\\p{Lu}\\.|${particles.map(each => `${escaped(each)}\\s`).join('|') || '(?!)'}`
  return bind(gapBetween('(?<![\\p{L}\\d])(?:\\p{Lu}\\p{Ll}?\\.-?)+', name))
}

/** Keeps the parts of an abbreviation written with spaces together: `o. a.`, `z. B.`. */
export function bindParts(abbreviations: readonly string[], space: string): Rule {
  const patterns = abbreviations.map(each => {
    const parts = each.split(' ').map(escaped)
    return parts
      .slice(1)
      .map((part, index) => gapBetween(`${FRESH}${parts.slice(0, index + 1).join('\\s')}`, part))
      .join('|')
  })
  return swap(new RegExp(`(?=[ \\t\\n\\r])(?:${patterns.join('|')})`, 'giu'), space)
}

/** Signs that never part from their number: §, №, × between numbers, °C. */
export const bindSigns: readonly Rule[] = [
  bind(gapBetween('[§№#†©]', '\\d')),
  bind(`${gapBetween('\\d', '[×±≈<>=]\\s?\\d')}|${gapBetween('\\d\\s?[×±≈]', '\\d')}`),
  bind(gapBetween('(?:^|\\s)[<>≤≥±≈~]', '\\d')),
]

/** Three points become one ellipsis; longer rows (leaders) stay. */
export const ellipsis: Rule = swap(/(?<!\.)\.{3}(?!\.)/gu, '…')

function bind(gap: string): Rule {
  return swap(new RegExp(gap, 'gu'), NO_BREAK)
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** A pattern source that matches each word as written and with a capital. */
function eitherCase(words: readonly string[]): string {
  const both = words.flatMap(each => [each, each.charAt(0).toUpperCase() + each.slice(1)])
  return [...new Set(both)].map(escaped).join('|')
}
