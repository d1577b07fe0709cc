import { mmToPx, ptToPx } from '../edition/geometry.ts'
import type { Tokens } from '../edition/model.ts'

/** A ground that draws the grid of the house over the trim: columns, lines of the baseline grid, and the safe zone. */
export function gridGround({ format, grid }: Tokens): string {
  const { trim, margins, safe } = format
  const [width, height] = [mmToPx(trim.width), mmToPx(trim.height)]
  const [top, bottom] = [Math.round(mmToPx(margins.top)), height - mmToPx(margins.bottom)]
  const gap = ptToPx(grid.gutterPt)
  const leading = ptToPx(grid.leadingPt)
  const inner = mmToPx(margins.inner)
  const column = (width - inner - mmToPx(margins.outer) - gap * (grid.columns - 1)) / grid.columns
  const columns = (left: number) =>
    Array.from({ length: grid.columns }, (_, index) =>
      rect(left + index * (column + gap), top, column, bottom - top, 'fill:var(--ink-accent-tint)'),
    ).join('')
  const lines: string[] = []
  for (let y = top + leading; y <= bottom + 1; y += leading) {
    lines.push(rect(0, y - 0.15, width, 0.3, 'fill:var(--ink-accent)'))
  }
  const inset = mmToPx(safe)
  const zone = rect(
    inset,
    inset,
    width - 2 * inset,
    height - 2 * inset,
    'fill:none;stroke:var(--ink-grey, var(--ink-black))',
  )
  return `<svg aria-hidden="true" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">{% if side == 'recto' %}${columns(inner)}{% else %}${columns(mmToPx(margins.outer))}{% endif %}${lines.join('')}${zone}</svg>
`
}

function rect(x: number, y: number, width: number, height: number, style: string): string {
  const [left, top, wide, high] = [x, y, width, height].map(each => Number(each.toFixed(2)))
  return `<rect x="${left}" y="${top}" width="${wide}" height="${high}" style="${style}"/>`
}
