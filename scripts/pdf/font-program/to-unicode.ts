/** Gives the text of a code. */
export type ToUnicode = (code: number) => string | undefined

/** What a code stands for by a ToUnicode map; undefined where the map does not have it. */
export function toUnicode(cmap: string): ToUnicode {
  const texts = unicodeTexts(cmap)
  return code => texts.get(code)
}

/** Reads a ToUnicode map (ISO 32000-1, 9.10.3): single codes, ranges that count on, and ranges with a list. */
export function unicodeTexts(cmap: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([\da-f\s]+)>\s*<([\da-f\s]*)>/gi)) {
      texts.set(Number.parseInt(code, 16), decoded(text))
    }
  }
  const range = /<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f\s]*)>|\[([^\]]*)\])/gi
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text, list = ''] of block.matchAll(range)) {
      const [first, last] = [Number.parseInt(from, 16), Math.min(Number.parseInt(to, 16), 0xffff)]
      const each = [...list.matchAll(/<([\da-f\s]*)>/gi)].map(([, one = '']) => decoded(one))
      for (let code = first; code <= last; code++) {
        const said = text === undefined ? each[code - first] : plus(decoded(text), code - first)
        if (said !== undefined) texts.set(code, said)
      }
    }
  }
  return texts
}

/** UTF-16 in hexadecimal. */
function decoded(hex: string): string {
  const units = hex.replace(/\s/g, '').match(/.{1,4}/g) ?? []
  return String.fromCharCode(...units.map(each => Number.parseInt(each, 16)))
}

/** The last unit counts on. */
function plus(text: string, step: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + step)
}
