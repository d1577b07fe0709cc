import { type Collector, message } from '../message.ts'
import type { BookPage } from './book-page.ts'
import { faultMessage, placeOf } from './fault-messages.ts'
import { findFlaws } from './integrity.ts'
import { laidPage, moved } from './laid-page.ts'
import { overlapsAround } from './overlaps.ts'
import { mirroring } from './page-map.ts'
import type { LaidBook } from './rounds.ts'
import type { MeasuredPage } from './runtime/protocol.ts'
import { wordsOfRuns } from './source-runs.ts'

const NO_PAGE: MeasuredPage = { words: [], links: [], cutPictures: [], blocks: [], pictures: [] }

/** CSS pixels by which a text may lie elsewhere: a page at the other margin is rounded otherwise. */
const SLACK = 0.75

/**
 * The second link of the gate: what was sound in each section must be sound in the book. A page whose texts all lie where
 * they lay in the section is; of a section with any other, every word is looked at again.
 * @param width Of the trim, CSS pixels.
 * @returns The pages that were looked at again, by their place in the book.
 */
export async function checkBook(
  book: LaidBook,
  page: BookPage,
  width: number,
  collector: Collector,
): Promise<ReadonlyMap<number, MeasuredPage>> {
  tellBroken(page, collector)
  const otherwise = new Set(
    book.slots.filter((_, index) => !isAsLaidOut(book, page, index, width)).map(({ counted }) => counted),
  )
  const again = book.slots.flatMap(({ counted, page }, index) => (page >= 0 && otherwise.has(counted) ? [index] : []))
  const measured = again.length === 0 ? [] : await page.measure(again)
  const found = new Map(again.map((index, at) => [index, measured[at] ?? NO_PAGE]))
  for (const counted of otherwise) tellFlaws(book, counted, found, collector)
  tellOverlaps(book, page, found, width, collector)
  return found
}

function isAsLaidOut({ sections, slots }: LaidBook, { glance }: BookPage, index: number, width: number): boolean {
  const slot = slots[index]
  const laid = slot && slot.page >= 0 ? sections[slot.counted] : undefined
  if (!slot || !laid) return true
  const [before, now] = [laid.geometry[slot.page] ?? [], glance[index]?.geometry ?? []]
  const by = mirroring(laid, slot, width)
  // Left, top, right and bottom in turn.
  const alike = (value: number, at: number) => Math.abs((before[at] ?? 0) + (at % 2 === 0 ? by : 0) - value) <= SLACK
  return before.length === now.length && now.every(alike)
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
  { glance }: BookPage,
  found: ReadonlyMap<number, MeasuredPage>,
  width: number,
  collector: Collector,
): void {
  slots.forEach((slot, index) => {
    const laid = sections[slot.counted]
    const [page, again] = [laid?.map[slot.page], found.get(index)]
    if (!laid || !page) return
    const by = mirroring(laid, slot, width)
    const lines = again ? laidPage(again).lines : page.lines.map(line => moved(line, by))
    for (const flaw of overlapsAround(glance[index]?.furniture.words ?? [], lines, index))
      collector.add(faultMessage(flaw, laid.section.path, slot.folio))
  })
}

function tellBroken({ broken }: BookPage, collector: Collector): void {
  for (const name of broken.fonts) collector.add(message('missing-font', `“${name}” did not load in the book`))
  for (const { source, at } of broken.pictures) {
    const place = at === '' ? undefined : placeOf(at, '')
    collector.add(message('picture-broken', `The picture ${source} did not load`, { place }))
  }
}
