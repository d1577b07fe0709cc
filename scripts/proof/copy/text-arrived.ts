import { type Message, message, type Place, placeAt } from '../../message.ts'
import type { Line, Page } from '../../pages/model.ts'
import type { FinishedFile } from '../model.ts'
import { fold } from './fold.ts'

/**
 * The last link of the integrity gate: every line that was laid out is in the text of the PDF's page of the same number,
 * as often as it was laid out. Case, hyphens and spaces are left out of it: styles and line ends change them.
 */
export function checkTextArrived(map: readonly PrintedPage[], file: FinishedFile): Message[] {
  if (file.pages.length !== map.length) {
    return [
      message(
        'pdf-pages-missing',
        `The ${file.name} PDF has ${file.pages.length} pages where ${map.length} were laid out`,
      ),
    ]
  }
  const printed = file.pages.map(page => fold(page.text))
  const instead = file.pages.map(page => fold(page.actualTexts?.join('') ?? ''))
  const known = new Set([...printed, ...instead].join(''))
  return map.flatMap((page, index) =>
    missingOn(page, { text: printed[index] ?? '', instead: instead[index] ?? '' }, file.name, known),
  )
}

type PrintedPage = Pick<Page, 'folio' | 'lines'>

/** Folded text of a printed page. */
interface Printed {
  readonly text: string
  /** What it says instead of some glyphs; where these stand in the text is not known. */
  readonly instead: string
}

function missingOn(page: PrintedPage, printed: Printed, file: string, known: ReadonlySet<string>): Message[] {
  let rest = printed.text
  const unfound: Line[] = []
  // The longest first, so that a short line cannot take its letters from the middle of a long one.
  for (const line of [...page.lines].sort((a, b) => b.text.length - a.text.length)) {
    const wanted = fold(line.text)
    const at = wanted === '' ? 0 : rest.indexOf(wanted)
    if (at < 0) unfound.push(line)
    else rest = `${rest.slice(0, at)}\n${rest.slice(at + wanted.length)}`
  }
  const letters = tally(rest + printed.instead)
  return unfound
    .filter(line => !take(letters, fold(line.text)))
    .map(line => shapeless(line, page, letters, known) ?? lost(line, page, file))
}

/** A character that is nowhere in the file was never drawn: when the rest of its line is there, no font has it. */
function shapeless(
  line: Line,
  page: PrintedPage,
  letters: Map<string, number>,
  known: ReadonlySet<string>,
): Message | undefined {
  const drawn = [...fold(line.text)].filter(letter => known.has(letter)).join('')
  const missing = [...new Set(fold(line.text))].filter(letter => !known.has(letter))
  if (missing.length === 0 || !take(letters, drawn)) return undefined
  const codes = missing.map(
    letter => `${letter} (U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
  )
  return message(
    'missing-glyph',
    `No font has the characters ${codes.slice(0, 8).join(', ')}: ${line.text}`,
    aboutOf(line, page),
  )
}

function lost(line: Line, page: PrintedPage, file: string): Message {
  return message('pdf-text-lost', `Laid out, but not in the ${file} PDF: ${line.text}`, aboutOf(line, page))
}

function aboutOf(line: Line, page: PrintedPage): { readonly place: Place | undefined; readonly page: string } {
  return { place: placeAt(line.at), page: page.folio }
}

/** Painted order differs from reading order in right-to-left text: then the letters must at least all be there. */
function take(letters: Map<string, number>, wanted: string): boolean {
  const needed = tally(wanted)
  for (const [letter, count] of needed) if ((letters.get(letter) ?? 0) < count) return false
  for (const [letter, count] of needed) letters.set(letter, (letters.get(letter) ?? 0) - count)
  return true
}

function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}
