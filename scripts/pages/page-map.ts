import type { Slot } from './folios.ts'
import { type LaidPage, laidPage, placed } from './laid-page.ts'
import type { LaidSection } from './laid-section.ts'
import type { Page, PlacedLink } from './model.ts'
import type { FolioMap } from './references.ts'
import type { MeasuredPage } from './runtime/protocol.ts'

/** The book as it was put together. */
export interface PutTogether {
  readonly slots: readonly Slot[]
  readonly sections: readonly LaidSection[]
  readonly folios: FolioMap
  /** What stands around the pages of the sections, by their place in the book: heads, feet, grounds. */
  readonly furniture: ReadonlyMap<number, MeasuredPage>
  /** Pages that came out otherwise in the book than in their sections, by their place in the book, as they are there. */
  readonly otherwise: ReadonlyMap<number, MeasuredPage>
  /** Width of the trim, CSS pixels. */
  readonly width: number
}

/** A page of the map with its links. */
export type MappedPage = Page & Pick<LaidPage, 'links'>

/** What stands on which page, line by line; positions in CSS pixels from the top left of the trim. */
export function pageMap(book: PutTogether): MappedPage[] {
  return book.slots.map((slot, index) => {
    const section = book.sections[slot.counted]?.section
    const [own, around] = [contentOf(book, slot, index), aroundOf(book.furniture.get(index))]
    return {
      index,
      folio: slot.folio,
      side: slot.side,
      section: slot.page < 0 ? '' : (section?.id ?? ''),
      template: section?.template ?? '',
      blank: slot.page < 0,
      lines: [...own.lines, ...around.lines],
      blocks: [...own.blocks, ...around.blocks],
      pictures: own.pictures,
      area: own.area,
      ground: book.furniture.get(index)?.ground,
      links: [...own.links, ...around.links],
    }
  })
}

/** Links with the page they lie on; positions in CSS pixels from the top left of the sheet. */
export function placedLinks(
  map: readonly MappedPage[],
  trim: { readonly left: number; readonly top: number },
): PlacedLink[] {
  return map.flatMap(({ links, index }) =>
    links.map(link => ({
      ...link,
      left: link.left + trim.left,
      right: link.right + trim.left,
      top: link.top + trim.top,
      bottom: link.bottom + trim.top,
      page: index,
    })),
  )
}

/**
 * How far a page lies to the side of where it was laid out: a section that begins on the other side than it was laid out for
 * has each type area at the other margin.
 */
export function mirroring(laid: LaidSection, { page, side }: Slot, width: number): number {
  const area = laid.map[page]?.area
  const laidOn = (laid.startSide === 'recto') === (page % 2 === 0) ? 'recto' : 'verso'
  return area === undefined || laidOn === side ? 0 : width - area.right - area.left
}

const NOTHING: LaidPage = { lines: [], blocks: [], pictures: [], area: undefined, links: [] }

function contentOf({ sections, folios, width, otherwise }: PutTogether, slot: Slot, index: number): LaidPage {
  const measured = otherwise.get(index)
  if (measured) return placed(laidPage(measured), folios, 0)
  const laid = sections[slot.counted]
  const page = laid?.map[slot.page]
  return laid && page ? placed(page, folios, mirroring(laid, slot, width)) : NOTHING
}

function aroundOf(measured: MeasuredPage | undefined): LaidPage {
  return measured ? laidPage(measured) : NOTHING
}
