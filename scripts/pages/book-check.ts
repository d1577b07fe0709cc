import { type Collector, message } from '../message.ts'
import type { Sheets } from './assembly.ts'
import { faultMessage, placeOf } from './fault-messages.ts'
import type { Slot } from './folios.ts'
import { findFlaws } from './integrity.ts'
import { laidPage, moved } from './laid-page.ts'
import type { LaidSection } from './laid-section.ts'
import { overlapsAround } from './overlaps.ts'
import { mirroring } from './page-map.ts'
import type { PrintedSheets } from './printed-section.ts'
import type { LaidBook } from './rounds.ts'
import type { MeasuredPage } from './runtime/protocol.ts'
import type { SheetsLook } from './runtime/show-sheets.ts'
import { wordsOfRuns } from './source-runs.ts'

const NO_PAGE: MeasuredPage = { words: [], links: [], cutPictures: [], blocks: [], pictures: [] }

/** CSS pixels by which a text may lie elsewhere: a page at the other margin is rounded otherwise. */
const SLACK = 0.75

/**
 * Whether the sheets of a section came out as they were laid out: all their texts lie where they lay in the section.
 * @param width Of the trim, CSS pixels.
 */
export function isAsLaidOut(
  { sections, slots }: LaidBook,
  { counted, first, count }: Pick<Sheets, 'counted' | 'first' | 'count'>,
  { glance }: Pick<SheetsLook, 'glance'>,
  width: number,
): boolean {
  const laid = sections[counted]
  return slots.slice(first, first + count).every((slot, index) => {
    return !laid || slot.page < 0 || isAlike(laid, slot, glance[index]?.geometry ?? [], width)
  })
}

function isAlike(laid: LaidSection, slot: Slot, now: readonly number[], width: number): boolean {
  const before = laid.geometry[slot.page] ?? []
  const by = mirroring(laid, slot, width)
  // Left, top, right and bottom in turn.
  const alike = (value: number, at: number) => Math.abs((before[at] ?? 0) + (at % 2 === 0 ? by : 0) - value) <= SLACK
  return before.length === now.length && now.every(alike)
}

/**
 * The second link of the gate: what was sound in each section must be sound in its print. A section whose texts all lie where
 * they lay is; of any other, every word was measured again, and is looked for here.
 * @param width Of the trim, CSS pixels.
 * @returns The pages that were measured again, by their place in the book.
 */
export function checkBook(
  book: LaidBook,
  prints: readonly PrintedSheets[],
  width: number,
  collector: Collector,
): ReadonlyMap<number, MeasuredPage> {
  tellBroken(prints, collector)
  const again = prints.flatMap(({ first, count, printed: { measured } }) => {
    const pages = measured && Array.from({ length: count }, (_, at) => [first + at, measured[at] ?? NO_PAGE] as const)
    return (pages ?? []).filter(([index]) => (book.slots[index]?.page ?? -1) >= 0)
  })
  const found = new Map(again)
  for (const { counted, printed } of prints) if (printed.measured) tellFlaws(book, counted, found, collector)
  for (const each of prints) tellOverlaps(book, each, found, width, collector)
  return found
}

function tellFlaws(
  { sections, slots }: LaidBook,
  counted: number,
  found: ReadonlyMap<number, MeasuredPage>,
  collector: Collector,
): void {
  const laid = sections[counted]
  if (!laid) return
  const own = slots.map((slot, at) => ({ slot, at })).filter(({ slot }) => slot.counted === counted && slot.page >= 0)
  const pages = own.map(({ at }) => found.get(at) ?? NO_PAGE)
  for (const flaw of findFlaws(wordsOfRuns(laid.source), pages))
    collector.add(faultMessage(flaw, laid.section.path, own[flaw.page]?.slot.folio))
}

/** Heads and feet over the text. */
function tellOverlaps(
  { sections, slots }: LaidBook,
  { counted, first, count, printed }: PrintedSheets,
  found: ReadonlyMap<number, MeasuredPage>,
  width: number,
  collector: Collector,
): void {
  const laid = sections[counted]
  for (const [at, slot] of slots.slice(first, first + count).entries()) {
    const index = first + at
    const [page, again] = [laid?.map[slot.page], found.get(index)]
    if (!laid || !page) continue
    const by = mirroring(laid, slot, width)
    const lines = again ? laidPage(again).lines : page.lines.map(line => moved(line, by))
    for (const flaw of overlapsAround(printed.glance[at]?.furniture.words ?? [], lines, index))
      collector.add(faultMessage(flaw, laid.section.path, slot.folio))
  }
}

/** A font that does not load is missing in each section after it: it is told once. */
function tellBroken(prints: readonly PrintedSheets[], collector: Collector): void {
  const fonts = new Set(prints.flatMap(({ printed }) => printed.broken.fonts))
  for (const name of [...fonts].sort()) {
    collector.add(message('missing-font', `“${name}” did not load in the book`))
  }
  for (const { source, at } of prints.flatMap(({ printed }) => printed.broken.pictures)) {
    const place = at === '' ? undefined : placeOf(at, '')
    collector.add(message('picture-broken', `The picture ${source} did not load`, { place }))
  }
}
