import type { Box } from './protocol.ts'

/**
 * Gives the part of the page through which an element is seen: what ancestors that hide their overflow leave of the trim.
 * Each is looked at once.
 */
export function windows(trim: Box): (element: Element) => Box {
  const known = new WeakMap<Element, Box>()
  const whole = { left: trim.left - 1, top: trim.top - 1, right: trim.right + 1, bottom: trim.bottom + 1 }
  const of = (element: Element | null): Box => {
    if (!element || element.classList.contains('sheet')) return whole
    const before = known.get(element)
    if (before) return before
    const around = of(element.parentElement)
    const box = hides(element) ? inside(around, element.getBoundingClientRect()) : around
    known.set(element, box)
    return box
  }
  return of
}

/** Nothing is hidden by what is set in a line, or is part of a drawing. */
function hides(element: Element): boolean {
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return false
  const { overflowX, overflowY, display } = getComputedStyle(element)
  return (overflowX !== 'visible' || overflowY !== 'visible') && display !== 'inline'
}

/** What two boxes have in common. */
export function inside(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
}
