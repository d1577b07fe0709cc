import type { PDFPage } from '@cantoo/pdf-lib'
import { type Box, mmToPt } from './boxes.ts'
import { colourMap, fromHex } from './colour/colour-map.ts'
import type { Paint } from './colour/model.ts'
import { figure, paintOperators } from './colour/operators.ts'
import { type SpotSpaces, spotSpaces } from './colour/spots.ts'
import { surround } from './contents.ts'
import type { Pass } from './model.ts'
import { pageBox } from './page-box.ts'

/** A side of a patch, and how far off the bleed it lies: the marks beside it are as far and as long. */
const side = mmToPt(5)
const offset = mmToPt(3)

/**
 * Paints a row of patches above the bleed by which a printer measures the inks: each full and half, two and three over each
 * other as far as the press takes so much ink, and each spot colour. Runs after the clip.
 */
export const colourBar: Pass = (doc, { edition, press }) => {
  if (press === undefined) return
  const { inks, print } = edition.tokens
  const dry = patches.filter(({ cmyk: [c, m, y, k] }) => (c + m + y + k) * 100 <= print.inkLimit)
  const map = colourMap(inks, press.separator)
  const spots = inks.filter(ink => ink.spot !== undefined).map(ink => map.paint(fromHex(ink.rgb), 0))
  const spaces = spotSpaces(doc.context, 'KaternBar')
  for (const page of doc.getPages()) {
    const [trim, bleed] = [pageBox(page, 'TrimBox'), pageBox(page, 'BleedBox')]
    if (trim !== undefined && bleed !== undefined) draw(page, [...dry, ...spots], placesOf(trim, bleed), spaces)
  }
}

const patches: readonly Paint[] = [
  ...[1, 0.5].flatMap(full =>
    [0, 1, 2, 3].map(plate =>
      process(plate === 0 ? full : 0, plate === 1 ? full : 0, plate === 2 ? full : 0, plate === 3 ? full : 0),
    ),
  ),
  ...[process(1, 1, 0, 0), process(1, 0, 1, 0), process(0, 1, 1, 0), process(1, 1, 1, 0)],
]

function process(cyan: number, magenta: number, yellow: number, black: number): Paint {
  return { cmyk: [cyan, magenta, yellow, black] }
}

/** Left edges of the patches that fit between the crop marks, leaving out the registration mark in the middle. */
export function placesOf(trim: Box, bleed: Box): readonly { readonly left: number; readonly bottom: number }[] {
  const middle = (bleed.left + bleed.right) / 2
  const bottom = bleed.top + offset
  const row = (from: number, to: number) =>
    Array.from({ length: Math.max(0, Math.floor((to - from) / side)) }, (_, index) => ({
      left: from + index * side,
      bottom,
    }))
  return [...row(trim.left + mmToPt(3), middle - mmToPt(4)), ...row(middle + mmToPt(4), trim.right - mmToPt(3))]
}

function draw(page: PDFPage, paints: readonly Paint[], places: ReturnType<typeof placesOf>, spaces: SpotSpaces): void {
  const resources = page.node.Resources()
  if (resources === undefined) return
  const painted = paints.flatMap((paint, index) => {
    const place = places[index]
    if (place === undefined) return []
    const operators = paintOperators(paint, 'fill', each => spaces.nameIn(resources, each))
    return [`${operators} ${[place.left, place.bottom, side, side].map(figure).join(' ')} re f`]
  })
  surround(page, '', `/Artifact BMC q ${painted.join('\n')} Q EMC\n`)
}
