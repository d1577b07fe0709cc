// What steers a terminal or turns the reading direction: C0 and C1 controls, bidi marks, line and paragraph separators.
const steering = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/**
 * Makes text of the publication safe to print on a terminal, on one line.
 * Line breaks and tabs become spaces; other controls become visible (`<1b>`), so a chapter cannot steer the terminal.
 */
export function visible(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(steering, found => `<${(found.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}>`)
}
