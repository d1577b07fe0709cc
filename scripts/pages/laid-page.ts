import type { Line, Page, PlacedLink, SetLine } from './model.ts'
import type { FolioMap } from './references.ts'
import { withFolios } from './runtime/folio-mark.ts'
import type { Box, ColumnBox, MeasuredPage, PlacedWord } from './runtime/protocol.ts'
import { setBlocks } from './set-blocks.ts'

/**
 * What stands on a page of a section, as it was laid out; page numbers are still marks in its texts. CSS pixels from the top
 * left of the trim.
 */
export interface LaidPage extends Pick<Page, 'lines' | 'blocks' | 'pictures' | 'area'> {
  readonly links: readonly Omit<PlacedLink, 'page'>[]
}

/** Words put together into lines, and blocks. */
export function laidPage(page: MeasuredPage): LaidPage {
  const { pictures, area, links } = page
  return { lines: linesOf(page.words.filter(isSeen)), blocks: setBlocks(page), pictures, area, links }
}

/**
 * The page with its page numbers, moved sideways: the other way about, the type area lies at the other margin. What stays as it is
 * is not copied, since there are many lines in a book.
 */
export function placed(page: LaidPage, folios: FolioMap, by: number): LaidPage {
  return {
    lines: page.lines.map(line => numbered(moved(line, by), folios)),
    blocks: page.blocks.map(block => ({
      ...block,
      lines: block.lines.map(line => numbered(movedLine(line, by), folios)),
    })),
    pictures: page.pictures.map(picture => movedColumn(picture, by)),
    area: page.area && moved(page.area, by),
    links: page.links.map(link => numbered(moved(link, by), folios)),
  }
}

function numbered<T extends { readonly text: string }>(each: T, folios: FolioMap): T {
  const text = withFolios(each.text, folios)
  return text === each.text ? each : { ...each, text }
}

/** A box so far to the right. */
export function moved<T extends Pick<Box, 'left' | 'right'>>(box: T, by: number): T {
  return by === 0 ? box : { ...box, left: box.left + by, right: box.right + by }
}

function movedColumn<T extends ColumnBox>(box: T, by: number): T {
  if (by === 0) return box
  const { left, right, columnLeft, columnRight } = box
  return { ...box, left: left + by, right: right + by, columnLeft: columnLeft + by, columnRight: columnRight + by }
}

function movedLine(line: SetLine, by: number): SetLine {
  if (by === 0) return line
  const { measureLeft, measureRight } = line
  return { ...movedColumn(line, by), measureLeft: measureLeft + by, measureRight: measureRight + by }
}

/** Furniture that a style hides on this page is not on it; a chapter's own words never get here hidden. */
function isSeen(word: PlacedWord): boolean {
  return !(word.generated && word.clipped)
}

/** Words that follow each other at one height, in one block, are a line. */
function linesOf(words: readonly PlacedWord[]): Line[] {
  const lines: Line[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last && last.at === word.at && sameLine(last, word)) lines[lines.length - 1] = joined(last, word)
    else if (word.text !== '')
      lines.push({
        text: word.text,
        at: word.at,
        left: word.left,
        top: word.top,
        right: word.right,
        bottom: word.bottom,
      })
  }
  return lines
}

function sameLine(line: Line, word: PlacedWord): boolean {
  const middle = (word.top + word.bottom) / 2
  return middle > line.top && middle < line.bottom && word.left >= line.left - 1
}

function joined(line: Line, word: PlacedWord): Line {
  return {
    ...line,
    text: word.text === '' ? line.text : line.text + (word.glued ? '' : ' ') + word.text,
    top: Math.min(line.top, word.top),
    right: Math.max(line.right, word.right),
    bottom: Math.max(line.bottom, word.bottom),
  }
}
