import type { Box, ColumnBox } from './protocol.ts'
import { isMulticol } from './spanners.ts'

/** Gives the boxes an element has on a page, one in each column it stands in, without its own borders and padding. */
export type ColumnBoxes = (element: Element) => ColumnBox[]

/** A block of columns on a page: where its first begins, and from one to the next. CSS pixels on the screen. */
interface Columns {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly width: number
  readonly step: number
  readonly rightToLeft: boolean
}

/** Tells the columns of one page apart. @param trim Its boxes are told from the top left of this. */
export function columnBoxes(sheet: Element, trim: DOMRect): ColumnBoxes {
  const known = new Map<Element, Columns | undefined>()
  const blocks = [...sheet.querySelectorAll('.pagedjs_area *')].filter(each => isMulticol(each) && !isPageItself(each))
  blocks.forEach((each, index) => {
    known.set(each, columnsOf(each, String(index + 1)))
  })
  return element => {
    const columns = known.get(nearest(element, known) ?? element)
    const area = element.closest('.pagedjs_page_content')
    return insetsOf(element).map(box => {
      const [column, left, right] = columns
        ? columnAt(box, columns)
        : (['page', ...(area ? sides(area) : [box.left, box.right])] as const)
      return { ...shifted(box, trim), column, columnLeft: left - trim.left, columnRight: right - trim.left }
    })
  }
}

/** Moves a box from the screen to the page. */
export function shifted({ left, top, right, bottom }: Box, trim: DOMRect): Box {
  return { left: left - trim.left, top: top - trim.top, right: right - trim.left, bottom: bottom - trim.top }
}

function isPageItself(element: Element): boolean {
  return element.classList.contains('pagedjs_page_content')
}

function nearest(element: Element, known: ReadonlyMap<Element, unknown>): Element | undefined {
  for (let each: Element | null = element; each; each = each.parentElement) if (known.has(each)) return each
  return undefined
}

function columnsOf(element: Element, name: string): Columns | undefined {
  const [box] = insetsOf(element)
  if (!box) return undefined
  const { columnCount, columnGap, columnWidth, fontSize, direction } = getComputedStyle(element)
  const gap = columnGap === 'normal' ? Number.parseFloat(fontSize) : Number.parseFloat(columnGap)
  const room = box.right - box.left
  const fitting = Math.max(1, Math.floor((room + gap) / (Number.parseFloat(columnWidth) + gap)))
  const most = columnCount === 'auto' ? Number.POSITIVE_INFINITY : Number(columnCount)
  const count = Math.min(most, columnWidth === 'auto' ? most : fitting)
  const width = (room - gap * (count - 1)) / count
  return { name, left: box.left, right: box.right, width, step: width + gap, rightToLeft: direction === 'rtl' }
}

/** The column that a box begins in: its name, left and right. */
function columnAt(box: Box, { name, left, right, width, step, rightToLeft }: Columns): [string, number, number] {
  const from = rightToLeft ? right - box.right : box.left - left
  // A number hung in the margin of its column is still of it, and so is what begins in the gap after.
  const index = Math.max(0, Math.floor((from + step - width) / step))
  const start = rightToLeft ? right - index * step - width : left + index * step
  return [`${name}.${index + 1}`, start, start + width]
}

function sides(area: Element): [number, number] {
  const { left, right } = area.getBoundingClientRect()
  return [left, right]
}

function insetsOf(element: Element): Box[] {
  const style = getComputedStyle(element)
  const edge = (side: 'Left' | 'Right') =>
    (Number.parseFloat(style[`padding${side}`]) || 0) + (Number.parseFloat(style[`border${side}Width`]) || 0)
  const [before, after] = element.closest('svg') ? [0, 0] : [edge('Left'), edge('Right')]
  return [...element.getClientRects()]
    .filter(rect => rect.width > 0 || rect.height > 0)
    .map(({ left, top, right, bottom }) => ({ left: left + before, top, right: right - after, bottom }))
}
