import { Liquid } from 'liquidjs'

/**
 * What a template may print besides text: the place of nodes by name (`slot`), or inline Markdown (`markdown`).
 * It travels through Liquid as an object and through HTML as a mark; `expandMarks` puts the nodes there.
 */
export type Printable = { readonly slot: string } | { readonly markdown: string }

/** A mark found in text: what kind of thing it stands for and its text. */
export interface Mark {
  readonly kind: 'text' | 'slot' | 'markdown'
  readonly text: string
}

const open = '\uE000'
const close = '\uE001'
const letters = { text: 't', slot: 's', markdown: 'm' } as const
const kinds: Readonly<Record<string, Mark['kind']>> = { t: 'text', s: 'slot', m: 'markdown' }

/**
 * A Liquid engine in which nothing that is printed can become markup: each output is written as a mark of hexadecimal
 * digits, which no parser of HTML can read as a tag, an attribute or a quote, and is put back as text after parsing.
 * The `raw` filter is therefore no way around; templates cannot include files.
 * @param locale BCP 47; in it the `date` filter names months. Without it, Liquid would ask the machine for its own.
 */
export function liquid(locale = 'en'): Liquid {
  const engine = new Liquid({
    strictVariables: false,
    strictFilters: true,
    templates: {},
    outputEscape: toMark,
    locale,
  })
  engine.registerFilter('raw', (value: unknown) => value)
  engine.registerFilter('md', (value: unknown) => (typeof value === 'string' ? { markdown: value } : value))
  return engine
}

/** Text without the two characters that enclose a mark, so that content cannot forge one. */
export function withoutMarks(text: string): string {
  return text.replaceAll(open, '').replaceAll(close, '')
}

/**
 * Splits text at its marks.
 * @param text Text or an attribute's value, as parsed from a rendered template.
 * @returns Plain strings and marks, in order; no empty strings.
 */
export function splitMarks(text: string): readonly (string | Mark)[] {
  return text
    .split(/(\uE000[tsm][0-9a-f]*\uE001)/)
    .filter(piece => piece !== '')
    .map(piece => {
      const kind = piece.startsWith(open) ? kinds[piece.charAt(1)] : undefined
      return kind ? { kind, text: Buffer.from(piece.slice(2, -1), 'hex').toString('utf8') } : piece
    })
}

function toMark(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (isPrintable(value)) {
    return 'slot' in value ? mark('slot', value.slot) : mark('markdown', value.markdown)
  }
  return mark('text', typeof value === 'object' ? JSON.stringify(value) : String(value))
}

function isPrintable(value: unknown): value is Printable {
  return typeof value === 'object' && value !== null && ('slot' in value || 'markdown' in value)
}

function mark(kind: Mark['kind'], text: string): string {
  return `${open}${letters[kind]}${Buffer.from(text, 'utf8').toString('hex')}${close}`
}
