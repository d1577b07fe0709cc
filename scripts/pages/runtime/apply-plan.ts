import type { Plan } from './protocol.ts'
import { isMulticol, roomIn } from './spanners.ts'

/** What no plan may keep, and what the safer plans give up. Heights in CSS pixels. */
export function applyPlan(stage: HTMLElement, plan: Plan, pageHeight: number): void {
  for (const element of stage.querySelectorAll<HTMLElement | SVGElement>('*')) {
    if (element.closest('svg') && element.tagName !== 'svg') continue
    always(element, pageHeight)
    if (plan.loosened) loosen(element, pageHeight)
    if (plan.plain) flatten(element)
    if (plan.anywhere) element.style.overflowWrap = 'anywhere'
  }
}

function always(element: HTMLElement | SVGElement, pageHeight: number): void {
  const style = getComputedStyle(element)
  if (/^(img|svg|video|canvas)$/i.test(element.tagName)) {
    capPicture(element, style, pageHeight)
    return
  }
  // A box that hides its overflow hides words when it breaks; flow-root keeps what it was mostly used for.
  if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
    element.style.overflow = 'visible'
    if (style.display === 'block') element.style.display = 'flow-root'
  }
  if (/flex|grid/.test(style.display)) keepWhole(element, pageHeight)
  if (element.tagName === 'TABLE') breakWideCells(element)
  if (style.float !== 'none') holdLongestWord(element)
}

/** A picture cannot break: it is drawn smaller rather than cut off. */
function capPicture(element: HTMLElement | SVGElement, style: CSSStyleDeclaration, pageHeight: number): void {
  if (style.position === 'absolute' || style.position === 'fixed') return
  const limit = Math.floor(pageHeight * 0.92)
  if (element.getBoundingClientRect().height > limit) element.style.maxHeight = `${limit}px`
}

/** Only in a table that is too wide with whole words do its words break anywhere. */
function breakWideCells(table: HTMLElement | SVGElement): void {
  const room = table.parentElement?.clientWidth ?? 0
  if (room === 0 || table.getBoundingClientRect().width <= room + 1) return
  table.setAttribute('data-squeezed', '')
  for (const cell of table.querySelectorAll<HTMLElement>('td, th, td *, th *')) cell.style.overflowWrap = 'anywhere'
}

/** A float narrower than its longest word would break it; it takes the room it needs, where its column has it. */
function holdLongestWord(element: HTMLElement | SVGElement): void {
  const { width } = element.style
  const now = element.getBoundingClientRect().width
  element.style.width = 'min-content'
  const needed = element.getBoundingClientRect().width
  element.style.width = width
  if (needed > now && element.parentElement && needed <= roomIn(element.parentElement))
    element.style.minWidth = `${Math.ceil(needed)}px`
}

/** Side-by-side items part ways when their container breaks. */
function keepWhole(element: HTMLElement | SVGElement, pageHeight: number): void {
  if (element.getBoundingClientRect().height < pageHeight * 0.6) element.style.breakInside = 'avoid'
}

function loosen(element: HTMLElement | SVGElement, pageHeight: number): void {
  const style = getComputedStyle(element)
  const height = element.getBoundingClientRect().height
  if (height > pageHeight * 0.3 && style.breakInside !== 'auto') element.style.breakInside = 'auto'
  if (height > pageHeight && !isMulticol(element)) element.style.height = 'auto'
  if (style.position === 'absolute' || style.position === 'fixed') element.style.position = 'static'
  if (style.display === 'inline-block') element.style.display = 'inline'
}

function flatten(element: HTMLElement | SVGElement): void {
  const style = getComputedStyle(element)
  if (style.float !== 'none') {
    element.style.float = 'none'
    element.style.width = 'auto'
  }
  if (/flex|grid/.test(style.display)) element.style.display = 'block'
  if (isMulticol(element)) element.style.columns = 'auto auto'
  if (style.whiteSpaceCollapse === 'preserve' && style.textWrapMode === 'nowrap') element.style.whiteSpace = 'pre-wrap'
}
