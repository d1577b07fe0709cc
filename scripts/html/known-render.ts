import {
  type Context,
  type Emitter,
  Hash,
  type Liquid,
  type Parser,
  RenderTag,
  type TagToken,
  type TopLevelToken,
} from 'liquidjs'

/**
 * `{% render 'NAME', a: b %}` for one engine, which renders a piece once for the same values: it knows nothing but these, and the
 * tiles behind the pages are the same few, thousands of times.
 */
export function knownRender(): typeof RenderTag {
  const known = new Map<string, string>()
  return class extends RenderTag {
    readonly #name: string | undefined
    readonly #given: Hash | undefined

    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, remaining, liquid, parser)
      const [, , name, given] = /^\s*(['"])([\w-]+)\1\s*(?:,\s*([\w-]+\s*:.*))?$/s.exec(token.args) ?? []
      this.#name = name
      this.#given = given === undefined ? undefined : new Hash(given)
    }

    override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const values = this.#given ? yield this.#given.render(context) : {}
      const key = this.#name === undefined ? undefined : keyOf(this.#name, values)
      const before = key === undefined ? undefined : known.get(key)
      if (before !== undefined) return void emitter.write(before)
      const start = emitter.buffer.length
      yield* super.render(context, emitter)
      if (key !== undefined) known.set(key, emitter.buffer.slice(start))
    }
  }
}

/** Undefined where a value is more than a word, a number or a yes: what such a one prints may not be told by its JSON. */
function keyOf(name: string, values: unknown): string | undefined {
  const given = Object.entries(values ?? {})
  return given.every(([, value]) => isPlain(value)) ? JSON.stringify([name, given]) : undefined
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
