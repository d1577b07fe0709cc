import { cutAt, type Origins } from './cut.ts'
import { findOverflow } from './overflow.ts'
import type { BreakToken, PagedLayout, PagedPage } from './paged.ts'

export type LayoutClass = new (area: HTMLElement, hooks: unknown, settings: unknown) => PagedLayout

/** What pages of one section are filled with. */
export interface Tools {
  readonly Layout: LayoutClass
  readonly origins: Origins
  /** Characters that the page before took: this one is looked at when it has a few more. */
  readonly last: { characters: number }
}

/** Each look at a page lays it out, so it waits for so many characters more than were on the page before. */
const MORE = 1.1

/** Characters between one look and the next, and before the first of a section. */
const STEP = 1500

/**
 * Fills one page from a place in the source and gives the place where the next begins.
 * @param reserve Height kept free at the foot for notes, CSS pixels.
 * @throws StuckError when nothing fits.
 */
export async function layPage(
  page: PagedPage,
  source: Node,
  token: BreakToken | undefined,
  reserve: number,
  tools: Tools,
): Promise<BreakToken | undefined> {
  const area = page.area.closest<HTMLElement>('.pagedjs_area')
  area?.style.setProperty('--pagedjs-footnotes-height', `${reserve}px`)
  page.clear()
  const layout = new tools.Layout(page.area, page.hooks, page.settings)
  page.layoutMethod = layout
  layout.maxChars = Math.max(STEP, Math.ceil(tools.last.characters * MORE))
  layout.findBreakToken = (wrapper, _source, bounds) => {
    layout.maxChars += STEP
    return cutUntilItFits(wrapper, bounds, tools.origins)
  }
  const { breakToken, error } = await layout.renderTo(page.wrapper, source, token)
  if (error) throw error
  tools.last.characters = page.wrapper.textContent.length
  return breakToken
}

/** Cutting can move lines within columns that are evened out, so it is repeated until nothing sticks out. */
function cutUntilItFits(wrapper: HTMLElement, bounds: DOMRect, origins: Origins): BreakToken | undefined {
  let token: BreakToken | undefined
  for (let overflow = findOverflow(wrapper, bounds); overflow; overflow = findOverflow(wrapper, bounds)) {
    token = cutAt(overflow, wrapper, origins)
  }
  return token
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
