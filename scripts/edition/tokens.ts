import { decodeText } from '../decode.ts'
import { type Collector, message, type Place } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import type { World } from '../world.ts'
import { type LocatedYaml, locateYaml } from '../yaml-file.ts'
import { checkFormat, checkLeadings } from './format-check.ts'
import { overFormat } from './format-file.ts'
import { layOver } from './lay-over.ts'
import type { Tokens } from './model.ts'
import { clashes, coverage } from './palette.ts'
import { overPrint, printOf } from './print-file.ts'
import { type TokensFile, type TokensPart, tokensFile, tokensPart } from './tokens-file.ts'

const path = 'styles/tokens.yaml'

/** The tokens of a publication. */
export interface House {
  readonly tokens: Tokens
  /** Language of editions that name none, when the tokens name one. */
  readonly language?: string | undefined
  /** The line that says something, in the publication's own tokens where it is there, else in the package's. */
  readonly placeOf: (...path: readonly string[]) => Place
}

/**
 * Reads styles/tokens.yaml: the package's own, with what the publication's says laid over it, name by name.
 * Undefined, with messages, when either is at fault or there is none.
 */
export async function readTokens(world: World, collector: Collector): Promise<House | undefined> {
  const [own, base] = await Promise.all([world.read(path), world.readPackage(`katern/${path}`)])
  const single = base === undefined || own === undefined || same(own, base)
  const whole = single ? (own ?? base) : base
  if (!whole) {
    collector.add(message('missing-tokens', `There is no ${path}`, { place: { file: path } }))
    return undefined
  }
  const house = locate(whole, tokensFile, collector)
  const over = single ? undefined : locate(own, tokensPart, collector)
  return house && (single || over) ? checked(house, over, collector) : undefined
}

function locate<T>(
  bytes: Uint8Array,
  schema: Parameters<typeof locateYaml<T>>[1],
  collector: Collector,
): LocatedYaml<T> | undefined {
  const text = decodeText(bytes, path, collector)
  return text === undefined ? undefined : locateYaml({ text, file: path, firstLine: 1 }, schema, collector)
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

function checked(
  house: LocatedYaml<TokensFile>,
  over: LocatedYaml<TokensPart> | undefined,
  collector: Collector,
): House {
  const tokens = merged(house.value, over?.value ?? {})
  const placeOf = (...keys: readonly string[]) => (over && says(over.value, keys) ? over : house).placeOf(...keys)
  checkFormat(tokens.format, tokens.grid, (...keys) => placeOf('format', ...keys), collector)
  checkLeadings(tokens, placeOf, collector)
  checkInks(tokens, placeOf, collector)
  return { tokens, language: over?.value.language ?? house.value.language, placeOf }
}

function says(value: unknown, keys: readonly string[]): boolean {
  return keys.reduce<unknown>((group, key) => Object(group)[key], value) !== undefined
}

function merged(house: TokensFile, over: TokensPart): Tokens {
  const grid = layOver(house.grid, over.grid)
  const scale = Object.entries({ ...house.scale, ...over.scale })
  const inks = Object.entries({ ...house.inks, ...over.inks })
  return {
    format: overFormat(house.format, over.format),
    print: overPrint(printOf(house.print), over.print),
    grid: { columns: grid.columns, gutterPt: grid.gutter, leadingPt: grid.leading },
    scale: Object.fromEntries(scale.map(([name, { size, leading }]) => [name, { sizePt: size, leadingPt: leading }])),
    families: { ...house.families, ...over.families },
    inks: inks.map(([name, ink]) => ({ name, ...ink })),
    extra: { ...house.extra, ...over.extra },
  }
}

function checkInks({ inks, extra, print }: Tokens, placeOf: House['placeOf'], collector: Collector): void {
  for (const { ink, earlier } of clashes(inks)) {
    const reason = `The inks “${earlier.name}” and “${ink.name}” are both ${ink.rgb}`
    collector.add(message('ink-clash', reason, { place: placeOf('inks', ink.name, 'rgb') }))
  }
  for (const ink of inks.filter(each => coverage(each) > print.inkLimit)) {
    const reason = `The ink “${ink.name}” puts ${coverage(ink)} % on the paper; the limit is ${print.inkLimit} %`
    collector.add(message('ink-coverage', reason, { place: placeOf('inks', ink.name, 'cmyk') }))
  }
  const names = inks.map(each => each.name)
  for (const [property, value] of Object.entries(extra)) {
    for (const [, name = ''] of value.matchAll(/var\(\s*--ink-([\w-]+)/g)) {
      if (names.includes(name)) continue
      const reason = `There is no ink “${name}”${didYouMean(name, names)}`
      collector.add(message('unknown-ink', reason, { place: placeOf('extra', property) }))
    }
  }
}
