import { cutAt, cutFor, type Origins } from './cut.ts'
import { callsOn } from './note-area.ts'
import { findOverflow, type Overflow } from './overflow.ts'
import type { BreakToken, PagedLayout, PagedPage } from './paged.ts'

export type LayoutClass = new (area: HTMLElement, hooks: unknown, settings: unknown) => PagedLayout

/** What pages of one section are filled with. */
export interface Tools {
  readonly Layout: LayoutClass
  readonly origins: Origins
  /** Characters that the page before took: this one is looked at when it has a few more. */
  readonly last: { characters: number }
}

/** The foot of a page, where its notes stand. */
export interface Foot {
  /** Height kept free, CSS pixels. */
  reserve: number
  /** Sets the notes of these calls there, and tells the height they want. */
  readonly set: (calls: readonly string[]) => number
}

/** Room at the foot is found in so many steps, or by laying the page out anew. */
const MOST_STEPS = 8

/** Each look at a page lays it out, so it waits for so many characters more than were on the page before. */
const MORE = 1.1

/** Characters between one look and the next, and before the first of a section. */
const STEP = 1500

/**
 * Fills one page from a place in the source and gives the place where the next begins.
 * @param foot Grows with the notes that are called on the page.
 * @throws StuckError when nothing fits.
 */
export async function layPage(
  page: PagedPage,
  source: Node,
  token: BreakToken | undefined,
  foot: Foot,
  tools: Tools,
): Promise<BreakToken | undefined> {
  keepFree(page, foot.reserve)
  page.clear()
  const layout = new tools.Layout(page.area, page.hooks, page.settings)
  page.layoutMethod = layout
  layout.maxChars = Math.max(STEP, Math.ceil(tools.last.characters * MORE))
  layout.findBreakToken = wrapper => {
    layout.maxChars += STEP
    return cutUntilItFits(page, wrapper, foot, tools.origins)
  }
  const { breakToken, error } = await layout.renderTo(page.wrapper, source, token)
  if (error) throw error
  tools.last.characters = page.wrapper.textContent.length
  return breakToken
}

function keepFree(page: PagedPage, height: number): void {
  const area = page.area.closest<HTMLElement>('.pagedjs_area')
  area?.style.setProperty('--pagedjs-footnotes-height', `${height}px`)
}

function callsBefore(overflow: Overflow | undefined, page: PagedPage): string[] {
  const calls = callsOn(page)
  return calls.length > 0 && overflow ? callsOn(page, cutFor(overflow, page.wrapper).node) : calls
}

/** Cutting can move lines within columns that are evened out, so it is repeated until nothing sticks out. */
function cutUntilItFits(page: PagedPage, wrapper: HTMLElement, foot: Foot, origins: Origins): BreakToken | undefined {
  const find = () => findOverflow(wrapper, page.area.getBoundingClientRect())
  let token: BreakToken | undefined
  for (let overflow = withRoom(page, foot, find); overflow; overflow = find()) token = cutAt(overflow, wrapper, origins)
  return token
}

/** Before anything is cut, so that the page need not be filled anew when its notes want more room than was thought. */
function withRoom(page: PagedPage, foot: Foot, find: () => Overflow | undefined): Overflow | undefined {
  let overflow = find()
  for (let step = 0; step < MOST_STEPS; step++) {
    const calls = callsBefore(overflow, page)
    const wanted = calls.length === 0 ? 0 : foot.set(calls)
    if (wanted <= foot.reserve) break
    foot.reserve = wanted
    keepFree(page, wanted)
    overflow = find()
  }
  return overflow
}

/** Remembers of each node that Paged.js copies to a page where it came from; register as `renderNode` hook. */
export function rememberOrigins(origins: Origins, begins: () => BreakToken | undefined) {
  return (clone: Node, node: Node): void => {
    const token = begins()
    const skipped = token && token.node === node && clone instanceof Text ? token.offset : 0
    pair(clone, node, skipped, origins)
    for (
      let up = clone.parentElement, from = node.parentElement;
      up && from;
      up = up.parentElement, from = from.parentElement
    ) {
      if (origins.has(up) || up.getAttribute('data-ref') !== from.getAttribute('data-ref')) break
      origins.set(up, { source: from, skipped: 0 })
    }
  }
}

function pair(clone: Node, node: Node, skipped: number, origins: Origins): void {
  origins.set(clone, { source: node, skipped })
  clone.childNodes.forEach((child, index) => {
    const source = node.childNodes[index]
    if (source) pair(child, source, 0, origins)
  })
}
