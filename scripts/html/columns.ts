import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

/** Characters below which columns would be a few lines high: about six lines in each of two. */
const leastText = 600

/**
 * Puts runs of narrow blocks in `<div class="cols">` and leaves wide ones between them, so that nothing ever has to
 * span columns: Paged.js loses text at `column-span: all`. Wide is what has the class `wide` or `…-wide`, and a table of more than
 * three columns unless it has the class `narrow`.
 * Headings right before a wide block span with it.
 * A text too short to be divided stays in one column, `cols-1`.
 * @param columns 1 leaves the body as it is; more wraps it and gives the number as `cols-N`.
 * @param wide Further classes that are wide on this page kind.
 */
export function columnise(body: Root, columns: number, wide: readonly string[] = []): Root {
  if (columns === 1) return body
  const wanted = textOf(body).length < leastText ? 1 : columns
  const children: ElementContent[] = []
  let run: ElementContent[] = []
  const close = () => {
    if (run.some(isElement)) children.push(block(run, wanted))
    run = []
  }
  for (const child of body.children) {
    if (child.type === 'doctype') continue
    if (isElement(child) && isWide(child, wide)) {
      const headings = headingsAtEnd(run)
      close()
      children.push(...headings, child)
    } else run.push(child)
  }
  close()
  return { ...body, children }
}

/** Takes the headings off the end of a run: they stand over what comes next. */
function headingsAtEnd(run: ElementContent[]): Element[] {
  const body = run.findLastIndex(node => isElement(node) && !/^h[1-6]$/.test(node.tagName))
  return run.splice(body + 1).filter(isElement)
}

/** A column block; its first element gets the class `opens`, since `:first-child` would hold anew on each page. */
function block(run: readonly ElementContent[], columns: number): Element {
  const first = run.findIndex(isElement)
  const children = run.map((child, index) => (index === first && isElement(child) ? opening(child) : child))
  return { type: 'element', tagName: 'div', properties: { className: ['cols', `cols-${columns}`] }, children }
}

function opening(element: Element): Element {
  const names = element.properties.className
  const className = [...(Array.isArray(names) ? names : []), 'opens']
  return { ...element, properties: { ...element.properties, className } }
}

function isElement(node: RootContent): node is Element {
  return node.type === 'element'
}

function isWide(element: Element, wide: readonly string[]): boolean {
  const names = element.properties.className
  const own = Array.isArray(names) ? names.map(String) : []
  if (own.includes('narrow')) return false
  return own.some(name => /^(?:.+-)?wide$/.test(name) || wide.includes(name)) || tableColumns(element) > 3
}

/** Cells in the first row of the table, or of the only table in a wrapper. */
function tableColumns(element: Element): number {
  if (element.tagName === 'tr') return element.children.filter(isElement).length
  if (!['table', 'thead', 'tbody', 'figure', 'div'].includes(element.tagName)) return 0
  const inner = element.children
    .filter(isElement)
    .find(child => child.tagName !== 'caption' && child.tagName !== 'colgroup')
  return inner ? tableColumns(inner) : 0
}
