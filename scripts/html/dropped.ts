/**
 * Tells of pieces of HTML whether their words stand in this one, whole and in their order.
 * Tags and white space do not count, so that wrappers and line breaks of a template are free.
 */
export function standsIn(markup: string): (words: string) => boolean {
  const whole = bare(markup)
  return words => words === '' || whole.includes(bare(words))
}

function bare(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, '')
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
