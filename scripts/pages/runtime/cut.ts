import type { Overflow } from './overflow.ts'
import { isPicture } from './overflow.ts'
import type { BreakToken } from './paged.ts'
import { isMulticol } from './spanners.ts'

/** Where each rendered text comes from: its source and how many characters of it stand on earlier pages. */
export type Origins = WeakMap<Node, { readonly source: Node; readonly skipped: number }>

/** Nothing could be put on a fresh page. */
export class StuckError extends Error {
  readonly at: string
  constructor(reason: string, at: string) {
    super(reason)
    this.name = 'StuckError'
    this.at = at
  }
}

/** Where the page is cut for an overflow: the whole element, when it begins there. */
export function cutFor(overflow: Overflow, wrapper: HTMLElement): Overflow {
  if (overflow.offset > 0) return overflow
  return { node: outermostStart(wholeRow(overflow.node, wrapper), wrapper), offset: 0 }
}

/**
 * Cuts the page at the overflow and says where the next one begins in the source.
 * @throws StuckError when nothing would be left on the page.
 */
export function cutAt(overflow: Overflow, wrapper: HTMLElement, origins: Origins): BreakToken {
  const start = cutFor(overflow, wrapper)
  if (!hasContentBefore(start.node, start.offset, wrapper)) {
    const at = (start.node instanceof Element ? start.node : start.node.parentElement)?.closest('[data-at]')
    throw new StuckError('does not fit on a page of its own', at?.getAttribute('data-at') ?? '')
  }
  const origin = origins.get(start.node)
  if (!origin) throw new StuckError('lost its source', '')
  const token = tokenOf(origin.source, start.offset > 0 ? origin.skipped + start.offset : 0)
  keepColumnsAsTheyWere(start.node, wrapper)
  removeFrom(start.node, start.offset, wrapper)
  return token
}

/** A break token as Paged.js's own class makes it. */
export function tokenOf(node: Node, offset: number): BreakToken {
  return {
    node,
    offset,
    equals: other => other !== undefined && other.node === node && other.offset === offset,
    toJSON: () => JSON.stringify([(node as Element).getAttribute?.('data-ref') ?? '', offset]),
  }
}

/** The cells of a row stand side by side: a row that can move to the next page whole does. */
function wholeRow(node: Text | Element, wrapper: HTMLElement): Text | Element {
  const row = (node instanceof Element ? node : node.parentElement)?.closest('tr')
  return row && wrapper.contains(row) && hasContentBefore(row, 0, wrapper) && !row.hasAttribute('data-split-from')
    ? row
    : node
}

/** Climbs to the largest element that begins here, so that no empty shell stays behind; never into one already begun. */
function outermostStart(node: Text | Element, wrapper: HTMLElement): Text | Element {
  let start: Text | Element = node
  for (let parent = start.parentElement; parent && parent !== wrapper; parent = parent.parentElement) {
    if (parent.hasAttribute('data-split-from') || hasContentBefore(start, 0, parent)) break
    if (!hasContentBefore(parent, 0, wrapper)) break
    start = parent
  }
  return start
}

/** Whether words or pictures stand before a place within an element. */
function hasContentBefore(node: Text | Element, offset: number, within: Element): boolean {
  if (offset > 0) return true
  const range = document.createRange()
  range.setStart(within, 0)
  range.setEndBefore(node)
  const before = range.cloneContents()
  for (const repeated of before.querySelectorAll('[data-generated]')) repeated.remove()
  if (before.textContent?.trim() !== '') return true
  return [...before.querySelectorAll('*')].some(isPicture)
}

/** Columns would be evened out again once the rest is gone, and could overflow anew. */
function keepColumnsAsTheyWere(node: Node, wrapper: HTMLElement): void {
  for (let each = node.parentElement; each && each !== wrapper; each = each.parentElement) {
    if (isMulticol(each)) each.style.columnFill = 'auto'
  }
}

function removeFrom(node: Text | Element, offset: number, wrapper: HTMLElement): void {
  const rest = document.createRange()
  if (offset > 0 && node instanceof Text) rest.setStart(node, offset)
  else rest.setStartBefore(node)
  rest.setEndAfter(wrapper.lastChild ?? wrapper)
  rest.extractContents()
  if (offset > 0 && node instanceof Text && node.data.endsWith('\u00ad')) addHyphen(node)
}

/** The hyphen that Chromium drew at the soft hyphen is gone with the rest of the word: it is written out. */
function addHyphen(node: Text): void {
  const hyphen = document.createElement('span')
  hyphen.setAttribute('data-generated', '')
  hyphen.className = 'page-hyphen'
  hyphen.textContent = '-'
  node.after(hyphen)
}
