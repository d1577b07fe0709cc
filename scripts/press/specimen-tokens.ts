import { columnPt, linesIn, ptToMm } from '../edition/geometry.ts'
import type { Ink, Tokens } from '../edition/model.ts'

/**
 * A template that prints the house's numbers: type scale, families, inks and page. It shows each size in itself and each ink
 * as it is, by the custom properties that the stylesheet has of them.
 * @param sample A sentence to set.
 */
export function tokensTemplate(tokens: Tokens, sample: string): string {
  return `---
about: The type, inks and page of the house.
contents: false
---
{% render 'head', kicker: kicker, title: title %}
<div class="specimen">
<h2>Type</h2>
${Object.entries(tokens.scale)
  .map(
    ([name, { sizePt, leadingPt }]) =>
      `<div class="specimen-size"><p class="specimen-label">${text(name)} ${sizePt}/${leadingPt} pt</p><p class="specimen-sample" style="font-size:var(--size-${name});line-height:var(--leading-${name})">${text(short(sample, sizePt))}</p></div>`,
  )
  .join('\n')}
<h2>Families</h2>
${Object.entries(tokens.families)
  .map(
    ([name, family]) =>
      `<div class="specimen-size"><p class="specimen-label">${text(name)}: ${text(family.replaceAll('"', ''))}</p><p class="specimen-sample" style="font-family:var(--font-${name})">${text(short(sample, 13))} 0123456789</p></div>`,
  )
  .join('\n')}
<h2>Inks</h2>
${tokens.inks.map(swatch).join('\n')}
<h2>Page</h2>
${facts(tokens)
  .map(([name, value]) => `<p class="specimen-fact"><b>${name}</b> ${value}</p>`)
  .join('\n')}
</div>
`
}

/** Margins in whole millimetres leave a hair less than a line now and then. */
const ALMOST = 0.02

/** So many words as fit on a line at this size. */
function short(sample: string, sizePt: number): string {
  const most = Math.max(4, Math.floor(760 / sizePt))
  return sample.length <= most ? sample : sample.slice(0, sample.lastIndexOf(' ', most) + 1 || most).trim()
}

function swatch({ name, rgb, cmyk, spot }: Ink): string {
  const [c, m, y, k] = cmyk
  const values = [`C${c} M${m} Y${y} K${k}`, rgb, ...(spot ? [`spot ${spot}`] : [])].join(', ')
  return `<div class="specimen-ink"><div class="specimen-swatch" style="background:var(--ink-${name})"></div><p class="specimen-label">${text(name)}: ${text(values)}</p></div>`
}

function facts({ format, grid }: Tokens): [string, string][] {
  const { trim, bleed, safe, margins } = format
  return [
    ['Trim', `${trim.width} × ${trim.height} mm, bleed ${bleed} mm, safe ${safe} mm`],
    ['Margins', `top ${margins.top}, bottom ${margins.bottom}, inner ${margins.inner}, outer ${margins.outer} mm`],
    ['Columns', `${grid.columns} of ${ptToMm(columnPt(format, grid)).toFixed(2)} mm, gutter ${grid.gutterPt} pt`],
    ['Lines', `${Math.floor(linesIn(format, grid.leadingPt) + ALMOST)} of ${grid.leadingPt} pt`],
  ]
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{', '&#123;')
}
