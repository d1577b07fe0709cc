import { firstBeyond } from './first-beyond.ts'
import { textBoxes } from './text-boxes.ts'

/** The first place in document order that Chromium put beyond the page: a text and an offset in it, or an element. */
export interface Overflow {
  readonly node: Text | Element
  readonly offset: number
}

/**
 * Finds where the page ends. A page's content box is a multicol container one column wide, so Chromium itself has
 * decided where to break (widows, orphans, break-inside and all); what lies in its further columns is the next page's.
 * Paged.js's own search leaves out boxes that may not break, and with them their words.
 * @param bounds The content box in CSS pixels; further columns start at least 1,000 px to its right.
 */
export function findOverflow(wrapper: HTMLElement, bounds: DOMRect): Overflow | undefined {
  const container = wrapper.parentElement
  if (
    container &&
    container.scrollWidth <= Math.round(bounds.width) &&
    container.scrollHeight <= Math.round(bounds.height)
  )
    return undefined
  const beyond = isBeyond(bounds)
  const walker = document.createTreeWalker(wrapper, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (node.data.trim() !== '' && textBoxes(node).some(beyond)) return { node, offset: firstBeyond(node, beyond) }
    } else if (isPicture(node) && [...(node as Element).getClientRects()].some(beyond)) {
      return { node: node as Element, offset: 0 }
    }
  }
  return undefined
}

/** Whether an element is content by itself and cannot be broken. */
export function isPicture(node: Node): boolean {
  return node instanceof Element && /^(img|svg|video|canvas|hr|input|math)$/i.test(node.tagName)
}

/** Tells whether a box lies on a later page: in a phantom column, or wholly below the foot. */
export function isBeyond(bounds: DOMRect): (rect: DOMRect) => boolean {
  const right = bounds.right + 400
  const foot = bounds.bottom - 1
  return rect => rect.left >= right || (rect.top >= foot && rect.width + rect.height > 0)
}
