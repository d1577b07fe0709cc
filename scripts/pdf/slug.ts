import { type Box, mmToPt } from './boxes.ts'
import { registration } from './colour-spaces.ts'
import { addResource, surround } from './contents.ts'
import { type LetterFont, letterFonts } from './font-letters.ts'
import type { Facts, Pass } from './model.ts'
import { pageBox } from './page-box.ts'

/** Type size in points, and the space between two fields in thousandths of it. */
const size = 6
const gap = 2000

/**
 * Writes under the bleed which page of which publication it is: title, section, date, folio and number of how many. Each in
 * the first font of the document that has all its letters; what no subset has letters for is left out. Runs after the clip.
 */
export const slug: Pass = (doc, facts) => {
  const fonts = letterFonts(doc.context)
  const all = registration(doc.context)
  for (const [index, page] of doc.getPages().entries()) {
    const written = fieldsIn(fonts, fieldsOf(index, doc.getPageCount(), facts))
    const [bleed, trim] = [pageBox(page, 'BleedBox'), pageBox(page, 'TrimBox')]
    if (written.length === 0 || bleed === undefined || trim === undefined) continue
    for (const { font } of written) addResource(page, 'Font', nameOf(font, fonts), font.ref)
    addResource(page, 'ColorSpace', 'KaternAll', all)
    const line = written.map(({ font, codes }) => `/${nameOf(font, fonts)} ${size} Tf <${codes}> Tj [-${gap}] TJ`)
    surround(page, '', operators(line.join('\n'), placeOf(trim, bleed)))
  }
}

/** A field with the font that can write it, as the codes of its letters in hexadecimal. */
export interface Written {
  readonly font: LetterFont
  readonly codes: string
}

/** For every field its first wording that some font has all letters of, in the first font that has them. */
export function fieldsIn(fonts: readonly LetterFont[], fields: readonly (readonly string[])[]): readonly Written[] {
  return fields.flatMap(wordings => wordings.flatMap(words => writtenIn(fonts, words)).slice(0, 1))
}

function writtenIn(fonts: readonly LetterFont[], words: string): readonly Written[] {
  return fonts.flatMap(font => {
    const codes = [...words].map(letter => font.codes.get(letter))
    return codes.length > 0 && !codes.includes(undefined) ? [{ font, codes: codes.join('') }] : []
  })
}

function fieldsOf(
  index: number,
  total: number,
  { pages, edition, sections, when }: Facts,
): readonly (readonly string[])[] {
  const page = pages.map[index]
  const section = sections.find(each => each.id === page?.section)?.title ?? ''
  const date = edition.date || (when?.toISOString().slice(0, 10) ?? '')
  return [
    [edition.title],
    [section],
    [date, date.replaceAll('-', ' ')],
    [page?.folio ?? ''],
    countings(index + 1, total),
  ]
}

function nameOf(font: LetterFont, fonts: readonly LetterFont[]): string {
  return `KaternSlug${fonts.indexOf(font) + 1}`
}

/** "12/60", or in words that need fewer signs. */
function countings(number: number, total: number): readonly string[] {
  return [`${number}/${total}`, `${number} (${total})`, `${number}–${total}`, `${number} ${total}`]
}

/** Between the crop mark at the left and the registration mark in the middle, under the bleed. */
function placeOf(trim: Box, bleed: Box): Box {
  const bottom = bleed.bottom - mmToPt(8)
  const left = trim.left + mmToPt(3)
  return { left, bottom, right: (bleed.left + bleed.right) / 2 - mmToPt(4), top: bottom + mmToPt(5) }
}

/** Clipped to its place: a long title ends there rather than running through the mark. */
function operators(line: string, place: Box): string {
  const [left, bottom, width, height, baseline] = [
    ...[place.left, place.bottom, place.right - place.left, place.top - place.bottom],
    (place.bottom + place.top - size / 2) / 2,
  ].map(each => Number(each.toFixed(4)))
  return `/Artifact BMC q ${left} ${bottom} ${width} ${height} re W n /KaternAll cs 1 scn
BT ${left} ${baseline} Td\n${line}\nET Q EMC\n`
}
