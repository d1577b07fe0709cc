/**
 * Closes the column block before each element that spans all columns and opens it again after it, since
 * `column-span` makes Paged.js lose text; outside columns the property is only taken off. What is wider than its column
 * (a table of many columns, boxes side by side) is taken for a spanner as well: it would be printed over its neighbour.
 */
export function splitSpanners(stage: HTMLElement): void {
  for (const element of [...stage.querySelectorAll<HTMLElement>('*')]) {
    const spanning = spans(element)
    if (!spanning && !isUnyielding(element)) continue
    const columns = columnBlockOf(element, stage)
    if (spanning) element.style.columnSpan = 'none'
    if (columns && (spanning || isTooWide(element))) liftOut(element, columns)
  }
}

function spans(element: HTMLElement): boolean {
  const style = getComputedStyle(element)
  return style.columnSpan === 'all' || style.getPropertyValue('--katern-column-span').trim() === 'all'
}

/** Whether its width does not follow that of its column. */
function isUnyielding(element: HTMLElement): boolean {
  return element.tagName === 'TABLE' || element.tagName === 'PRE' || /flex|grid/.test(getComputedStyle(element).display)
}

function isTooWide(element: HTMLElement): boolean {
  const [box] = element.getClientRects()
  const room = element.parentElement ? roomIn(element.parentElement) : 0
  return box !== undefined && Math.max(box.width, element.scrollWidth) > room + 1
}

/** The width a child gets: that of one column in a column block, CSS pixels. */
export function roomIn(parent: HTMLElement): number {
  const [box] = parent.getClientRects()
  const width = box?.width ?? 0
  if (!isMulticol(parent)) return width
  const { columnCount, columnGap, columnWidth, fontSize } = getComputedStyle(parent)
  const gap = columnGap === 'normal' ? Number.parseFloat(fontSize) : Number.parseFloat(columnGap)
  const fitting = Math.floor((width + gap) / (Number.parseFloat(columnWidth) + gap))
  const count = Math.max(1, columnCount === 'auto' ? fitting : Number(columnCount))
  return (width - gap * (count - 1)) / count
}

function columnBlockOf(element: HTMLElement, stage: HTMLElement): HTMLElement | undefined {
  for (let each = element.parentElement; each && each !== stage; each = each.parentElement) {
    if (isMulticol(each)) return each
  }
  return undefined
}

/** Whether the element lays its content out in columns. */
export function isMulticol(element: Element): boolean {
  const { columnCount, columnWidth } = getComputedStyle(element)
  return columnCount !== 'auto' || columnWidth !== 'auto'
}

function liftOut(element: HTMLElement, columns: HTMLElement): void {
  const after = document.createRange()
  after.setStartAfter(element)
  after.setEndAfter(columns)
  const rest = after.extractContents()
  for (const copy of rest.querySelectorAll('[id]')) if (document.getElementById(copy.id)) copy.removeAttribute('id')
  const shells = ancestorsBetween(element, columns)
  columns.after(element)
  element.after(rest)
  for (const shell of [...shells, columns]) if (isEmpty(shell)) shell.remove()
  const next = element.nextElementSibling
  if (next && isEmpty(next)) next.remove()
}

function ancestorsBetween(element: HTMLElement, end: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = []
  for (let each = element.parentElement; each && each !== end; each = each.parentElement) found.push(each)
  return found
}

function isEmpty(element: Element): boolean {
  return element.textContent.trim() === '' && !element.querySelector('img, svg, hr, video, canvas, [id]')
}
