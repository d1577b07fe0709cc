import { Liquid, LiquidError, type Template } from 'liquidjs'
import { type Collector, message } from '../message.ts'
import { knownRender } from './known-render.ts'

/** Text that is HTML already, so that Liquid prints it as it stands. */
export interface Markup {
  readonly html: string
}

/** Renders a template's Liquid; undefined when it could not be rendered, which has then been reported. */
export type Render = (
  file: string,
  source: string,
  scope: Readonly<Record<string, unknown>>,
  collector?: Collector,
) => string | undefined

/** Marks a string as HTML; an empty string stays one, so that `{% if title %}` is false for it. */
export function markup(html: string): Markup | '' {
  return html === '' ? '' : { html }
}

/**
 * A renderer that escapes all data but {@link Markup}.
 * @param partials What `{% render 'NAME' %}` finds, by name.
 * @param locale BCP 47; in it the `date` filter names months. Without it, Liquid would ask the machine for its own.
 */
export function liquid(partials: Readonly<Record<string, string>>, collector: Collector, locale = 'en'): Render {
  const engine = new Liquid({
    templates: { ...partials },
    outputEscape: escaped,
    jsTruthy: true,
    strictFilters: true,
    ownPropertyOnly: true,
    cache: true,
    locale,
  })
  engine.registerTag('render', knownRender())
  const parsed = new Map<string, Template[]>()
  const parse = (source: string) => {
    const known = parsed.get(source) ?? engine.parse(source)
    parsed.set(source, known)
    return known
  }
  return (file, source, scope, to = collector) => {
    try {
      return String(engine.renderSync(parse(source), { ...scope })).trim()
    } catch (error) {
      if (!LiquidError.is(error)) throw error
      to.add(fault(file, error))
      return undefined
    }
  }
}

function fault(file: string, error: LiquidError) {
  const [line, column] = error.token.getPosition() as [number, number]
  const reason = error.message.replace(/, file:.*|, line:.*/s, '')
  return message('template-syntax', reason, { place: { file: error.token.file ?? file, line, column } })
}

function escaped(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'html' in value) return String(value.html)
  if (value === null || value === undefined) return ''
  return String(value).replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
}
