import type { Slot } from './folios.ts'
import type { LaidSection } from './laid-section.ts'
import type { Line, Page, PlacedLink } from './model.ts'
import type { MeasuredPage, PlacedWord } from './runtime/protocol.ts'
import { setBlocks } from './set-blocks.ts'

/** What stands on which page, line by line; positions in CSS pixels from the top left of the trim. */
export function pageMap(
  slots: readonly Slot[],
  sections: readonly LaidSection[],
  measured: readonly MeasuredPage[],
): Page[] {
  return slots.map((slot, index) => {
    const section = sections[slot.counted]?.section
    return {
      index,
      folio: slot.folio,
      side: slot.side,
      section: slot.page < 0 ? '' : (section?.id ?? ''),
      template: section?.template ?? '',
      blank: slot.page < 0,
      lines: linesOf((measured[index]?.words ?? []).filter(isSeen)),
      ...typesetting(measured[index]),
    }
  })
}

function typesetting(page: MeasuredPage | undefined): Pick<Page, 'blocks' | 'pictures' | 'area'> {
  return page ? { blocks: setBlocks(page), pictures: page.pictures, area: page.area } : { blocks: [], pictures: [] }
}

/** Links with the page they lie on; positions in CSS pixels from the top left of the sheet. */
export function placedLinks(measured: readonly MeasuredPage[]): PlacedLink[] {
  return measured.flatMap((page, index) => page.links.map(link => ({ ...link, page: index })))
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
