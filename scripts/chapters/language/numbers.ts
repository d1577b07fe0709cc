import type { Rule } from './rewrite.ts'

const LONG_NUMBER = /(?<![\p{L}\d\uE000#+/_=:.,-])\d{5,9}(?![\p{L}\d\uE000/_:=-]|\.\d)/gu

/** Words after which a number is a name, not an amount. */
const LABEL =
  /(?:(?:post|zaak|dossier|kamerstuk|telefoon|rekening|klant|order|artikel|kvk|btw|fax|kenteken|versie)(?:nummer|nr|no|ken)?|(?:post|order|zip)?code|postbus|postfach|plz|kvk|tel|fax|btw|bsn|isbn|issn|rsin|agb|no|nr|nrs|nummer|number|numéro|n°|№|id|p\.?\s?o\.?\sbox|box|cedex|bp|siren|siret|hrb|az)s?[\s.:-]*$/iu

/**
 * Puts the language's mark between thousands in whole numbers of five digits and more (15.000), never in years, codes,
 * telephone numbers or post codes. A number of four digits stays as it is, as the style books of all four languages allow.
 */
export function thousands(separator: string): Rule {
  return text =>
    [...text.matchAll(LONG_NUMBER)].flatMap(match => {
      const [digits] = match
      if (
        isName(digits, text.slice(Math.max(0, match.index - 30), match.index), text.slice(match.index + digits.length))
      )
        return []
      const first = digits.length % 3 || 3
      return Array.from({ length: Math.ceil((digits.length - first) / 3) }, (_, index) => {
        const at = match.index + first + 3 * index
        return { start: at, end: at, text: separator }
      })
    })
}

function isName(digits: string, before: string, after: string): boolean {
  if (digits.startsWith('0') || LABEL.test(before)) return true
  const afterState = /(?:^|[\s,])\p{Lu}{2}\s$/u.test(before)
  const beforeTown = /[,\u2028]\s*$/u.test(before) && /^\s\p{Lu}[\p{L}-]+(?:\s*[,;)\u2028]|\s*$)/u.test(after)
  return afterState || beforeTown
}
