import type { Tokens } from '../edition/model.ts'

/** CSS pixels in a millimetre and in a point. */
const pxPerMm = 96 / 25.4
const pxPerPt = 96 / 72

/** What browsers may round away of a page before its last line falls off, in CSS pixels. */
const slack = 0.5

/**
 * The custom properties of the tokens, as one `:root` rule: `--ink-NAME`, `--font-NAME`, `--size-NAME` and
 * `--leading-NAME`, `--leading`, `--column-gap`, `--column` (one column of the grid), `--trim-width`, `--margin-inner` …
 * Lengths that make the grid are in CSS pixels, since Chromium puts lines on whole ones.
 */
export function rootRule(tokens: Tokens): string {
  const lines = Object.entries(properties(tokens)).map(([name, value]) => `  --${name}: ${value};\n`)
  return `:root {\n${lines.join('')}}\n`
}

/** Literal `@page` rules, since Paged.js cannot read `var()` there; the inner margin lies at the spine. */
export function pageRules(tokens: Tokens): string {
  const { trim } = tokens.format
  const { top, bottom, inner, outer } = pageMargins(tokens)
  const sides = (left: number, right: number) => `margin-left: ${px(left)}; margin-right: ${px(right)};`
  return [
    `@page { size: ${trim.width}mm ${trim.height}mm; margin-top: ${px(top)}; margin-bottom: ${px(bottom)}; ${sides(inner, outer)} }`,
    `@page :left { ${sides(outer, inner)} }`,
    `@page :right { ${sides(inner, outer)} }`,
    '',
  ].join('\n')
}

/** Page margins in CSS pixels, such that the type area is a whole number of lines and of pixels wide. */
export function pageMargins(tokens: Tokens): Tokens['format']['margins'] {
  const { trim, margins } = tokens.format
  const leading = tokens.grid.leadingPt * pxPerPt
  const height = trim.height * pxPerMm
  const top = Math.round(margins.top * pxPerMm)
  const lines = Math.floor((height - top - margins.bottom * pxPerMm + slack) / leading)
  const inner = Math.round(margins.inner * pxPerMm)
  const width = Math.floor((trim.width - margins.outer) * pxPerMm - inner)
  return { top, bottom: height - top - lines * leading - slack, inner, outer: trim.width * pxPerMm - inner - width }
}

function properties(tokens: Tokens): Record<string, string> {
  const { format, grid } = tokens
  const margins = pageMargins(tokens)
  const width = format.trim.width * pxPerMm - margins.inner - margins.outer
  const gap = grid.gutterPt * pxPerPt
  return {
    'trim-width': `${format.trim.width}mm`,
    'trim-height': `${format.trim.height}mm`,
    bleed: `${format.bleed}mm`,
    safe: `${format.safe}mm`,
    ...prefixed('margin', Object.entries(margins), px),
    'type-width': px(width),
    'type-height': px(format.trim.height * pxPerMm - margins.top - margins.bottom - slack),
    'column-gap': px(gap),
    column: px((width - gap * (grid.columns - 1)) / grid.columns),
    leading: px(grid.leadingPt * pxPerPt),
    ...prefixed('size', Object.entries(tokens.scale), each => px(each.sizePt * pxPerPt)),
    ...prefixed('leading', Object.entries(tokens.scale), each => px(each.leadingPt * pxPerPt)),
    ...prefixed('font', Object.entries(tokens.families), family => family),
    ...prefixed(
      'ink',
      tokens.inks.map(ink => [ink.name, ink.rgb] as const),
      rgb => rgb,
    ),
    ...tokens.extra,
  }
}

function prefixed<T>(
  prefix: string,
  entries: readonly (readonly [string, T])[],
  write: (value: T) => string,
): Record<string, string> {
  return Object.fromEntries(entries.map(([name, value]) => [`${prefix}-${name}`, write(value)]))
}

function px(length: number): string {
  return `${Number(length.toFixed(4))}px`
}
