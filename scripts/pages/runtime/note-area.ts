import { firstBeyond } from './first-beyond.ts'
import type { Notes } from './notes.ts'
import type { PagedPage } from './paged.ts'
import { textBoxes } from './text-boxes.ts'

/** Notes may take this share of a page's height; the rest of a longer one goes to the next page. */
const MOST = 0.6

/**
 * The calls that stand on a page, in order.
 * @param cut Only those before it count; without it all do.
 */
export function callsOn(page: PagedPage, cut?: Node): string[] {
  return [...page.wrapper.querySelectorAll('[data-note-call]')]
    .filter(call => !cut || (call.compareDocumentPosition(cut) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .map(call => call.getAttribute('data-note-call') ?? '')
}

/**
 * Puts notes into a page's foot and tells the height they want, CSS pixels, at most `MOST` of the page.
 * @param carried What was left of the notes of the page before.
 */
export function placeNotes(
  page: PagedPage,
  carried: readonly HTMLElement[],
  calls: readonly string[],
  notes: Notes,
): number {
  const { content, inner } = partsOf(page)
  inner.replaceChildren(...carried.map(copyOf), ...calls.flatMap(number => copies(notes.get(number))))
  const empty = inner.childElementCount === 0
  content.classList.toggle('pagedjs_footnote_empty', empty)
  if (empty) return 0
  content.style.flexShrink = '0'
  return Math.min(outerHeight(content), Math.floor(fullHeight(page) * MOST))
}

/**
 * Takes what does not fit out of the foot again.
 * @returns The notes that go on at the foot of the next page; the first of them may be the rest of one begun here.
 */
export function takeRest(page: PagedPage, reserve: number): HTMLElement[] {
  const { content, inner } = partsOf(page)
  if (inner.childElementCount === 0 || outerHeight(content) <= reserve) return []
  const box = inner.getBoundingClientRect()
  const around = outerHeight(content) - box.height
  const rest = restBelow(inner, box.top + reserve - around + 0.5)
  return rest ? [...rest.children].filter(each => each instanceof HTMLElement) : []
}

function restBelow(inner: HTMLElement, foot: number): DocumentFragment | undefined {
  const walker = document.createTreeWalker(inner, NodeFilter.SHOW_TEXT)
  const below = (rect: DOMRect) => rect.bottom > foot
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (textBoxes(node).some(below)) return extractFrom(node, firstBeyond(node, below), inner)
  }
  return undefined
}

function extractFrom(node: Text, offset: number, inner: HTMLElement): DocumentFragment {
  const body = node.parentElement?.closest('[data-note-body]')
  const range = document.createRange()
  const before = document.createRange()
  if (body) before.setStart(body, 0)
  before.setEnd(node, offset)
  const own = before.cloneContents()
  for (const label of own.querySelectorAll('[data-generated]')) label.remove()
  if (body && own.textContent?.trim() === '') range.setStartBefore(body)
  else range.setStart(node, offset)
  range.setEndAfter(inner.lastChild ?? inner)
  const rest = range.extractContents()
  const first = rest.firstElementChild
  if (first && own.textContent?.trim() !== '') {
    first.setAttribute('data-continued', '')
    first.removeAttribute('id')
  }
  return rest
}

function partsOf(page: PagedPage): { content: HTMLElement; inner: HTMLElement } {
  const content = page.footnotesArea.querySelector<HTMLElement>('.pagedjs_footnote_content')
  const inner = page.footnotesArea.querySelector<HTMLElement>('.pagedjs_footnote_inner_content')
  if (!content || !inner) throw new Error('The page has no place for notes')
  return { content, inner }
}

function copyOf(note: HTMLElement): HTMLElement {
  return note.cloneNode(true) as HTMLElement
}

function copies(note: HTMLElement | undefined): HTMLElement[] {
  return note ? [copyOf(note)] : []
}

function fullHeight(page: PagedPage): number {
  return page.area.closest<HTMLElement>('.pagedjs_area')?.clientHeight ?? 0
}

/** Height with margins, rounded up to whole pixels so that no line is cut by a fraction. */
function outerHeight(element: HTMLElement): number {
  const style = getComputedStyle(element)
  const margins = (Number.parseFloat(style.marginTop) || 0) + (Number.parseFloat(style.marginBottom) || 0)
  return Math.ceil(element.getBoundingClientRect().height + margins)
}
