/** What remains of a text for comparing: its letters and digits, in small letters. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/**
 * Whether a quote stands in a text already; an ellipsis in it may stand for any number of words.
 * @param letters The text, by `lettersOf`.
 */
export function isRepeated(quote: string, letters: string): boolean {
  const parts = quote
    .split(/…|\.{3}|\[|\]|\(…\)/)
    .map(lettersOf)
    .filter(part => part !== '')
  let from = 0
  for (const part of parts) {
    const at = letters.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return parts.length > 0
}
