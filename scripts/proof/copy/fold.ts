/** A text without what styles and line ends change: case, hyphens, spaces, marks that choose the form of a character. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Variation_Selector}/gu, '')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\u2010\u2011-]/gu, '')
    .toLowerCase()
}
