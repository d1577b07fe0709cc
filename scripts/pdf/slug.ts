import { type Box, mmToPt } from './boxes.ts'
import { registration } from './colour-spaces.ts'
import { addResource, surround } from './contents.ts'
import { type LetterFont, letterFonts } from './font-letters.ts'
import type { Pass } from './model.ts'
import { pageBox } from './page-box.ts'

/** Type size in points, and the space between two fields in thousandths of it. */
const size = 6
const gap = 2000

/**
 * Writes under the bleed which page of which publication it is: title, folio, number of how many. In the font of the
 * document that can write most of it; what no subset has letters for is left out. Runs after the clip.
 */
export const slug: Pass = (doc, { pages, edition }) => {
  const fonts = letterFonts(doc.context)
  const all = registration(doc.context)
  const total = doc.getPageCount()
  for (const [index, page] of doc.getPages().entries()) {
    const fields = [[edition.title], [pages.map[index]?.folio ?? ''], countings(index + 1, total)]
    const best = bestOf(fonts.map(font => ({ font, line: lineIn(font, fields) })))
    const [bleed, trim] = [pageBox(page, 'BleedBox'), pageBox(page, 'TrimBox')]
    if (best === undefined || bleed === undefined || trim === undefined) continue
    addResource(page, 'Font', 'KaternSlug', best.font.ref)
    addResource(page, 'ColorSpace', 'KaternAll', all)
    surround(page, '', operators(best.line, placeOf(trim, bleed)))
  }
}

/** The fields that a font can write, as the codes of each: for every field its first wording that has all letters. */
export function lineIn(font: LetterFont, fields: readonly (readonly string[])[]): readonly string[] {
  return fields.flatMap(wordings => {
    const coded = wordings.map(words => [...words].map(letter => font.codes.get(letter)))
    const whole = coded.find(codes => codes.length > 0 && !codes.includes(undefined))
    return whole === undefined ? [] : [whole.join('')]
  })
}

/** "12/60", or in words that need fewer signs. */
function countings(number: number, total: number): readonly string[] {
  return [`${number}/${total}`, `${number} (${total})`, `${number}–${total}`, `${number} ${total}`]
}

interface Line {
  readonly font: LetterFont
  readonly line: readonly string[]
}

/** The one with most fields; of equals the first, so that the choice is the same each time. */
function bestOf(lines: readonly Line[]): Line | undefined {
  return [...lines].sort((one, other) => other.line.length - one.line.length).find(({ line }) => line.length > 0)
}

/** Between the crop mark at the left and the registration mark in the middle, under the bleed. */
function placeOf(trim: Box, bleed: Box): Box {
  const bottom = bleed.bottom - mmToPt(8)
  const left = trim.left + mmToPt(3)
  return { left, bottom, right: (bleed.left + bleed.right) / 2 - mmToPt(4), top: bottom + mmToPt(5) }
}

/** Clipped to its place: a long title ends there rather than running through the mark. */
function operators(line: readonly string[], place: Box): string {
  const [left, bottom, width, height, baseline] = [
    ...[place.left, place.bottom, place.right - place.left, place.top - place.bottom],
    (place.bottom + place.top - size / 2) / 2,
  ].map(each => Number(each.toFixed(4)))
  const text = line.map(codes => `<${codes}>`).join(` -${gap} `)
  return `/Artifact BMC q ${left} ${bottom} ${width} ${height} re W n /KaternAll cs 1 scn
BT /KaternSlug ${size} Tf ${left} ${baseline} Td [${text}] TJ ET Q EMC\n`
}
