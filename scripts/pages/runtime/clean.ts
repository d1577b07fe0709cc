import { placeOf } from './streams.ts'

const TRACES = new Set([
  'data-children',
  'data-text',
  'data-has-notes',
  'data-undisplayed',
  'data-previous-break-after',
  'data-next-break-before',
  'data-id',
  'data-split-original',
  'data-after-page',
  'data-squeezed',
  'data-lines',
])

/** A heading that may not stand alone at a column's foot must not in the book either, so what avoids a break stays. */
const BREAKS = new Set(['data-break-before', 'data-break-after'])

/** What Paged.js keeps the boxes of one margin in: each costs the printer time, on every page. */
const HOLDERS = '.pagedjs_pagebox > [class^="pagedjs_margin-"]'

const OWN_FIRST_LETTER = /\.pagedjs_area > div \[data-split-from\].*::first-letter/

/** A laid-out page as static HTML: without marks, bleed and what Paged.js only needed on the way. */
export function cleanPage(page: HTMLElement, keepRefs: boolean): string {
  const copy = page.cloneNode(true) as HTMLElement
  for (const mark of copy.querySelectorAll('.pagedjs_bleed')) mark.remove()
  clearMargins(copy)
  for (const element of copy.querySelectorAll('*')) {
    for (const name of element.getAttributeNames())
      if (isTrace(element, name) || (name === 'data-ref' && !keepRefs)) element.removeAttribute(name)
  }
  for (const name of ['id', 'data-page-number', 'data-page']) copy.removeAttribute(name)
  return copy.outerHTML
}

/** The boxes of one margin share a grid: beside one with content, the empty ones hold its place. */
function clearMargins(page: HTMLElement): void {
  for (const box of page.querySelectorAll('.pagedjs_margin'))
    if (!box.parentElement?.querySelector('.hasContent')) box.remove()
  for (const holder of page.querySelectorAll(HOLDERS)) if (holder.childElementCount === 0) holder.remove()
  for (const frame of page.querySelectorAll('.pagedjs_sheet, .pagedjs_pagebox'))
    for (const node of [...frame.childNodes]) if (node instanceof Text && node.data.trim() === '') node.remove()
}

function isTrace(element: Element, name: string): boolean {
  return TRACES.has(name) || (BREAKS.has(name) && !element.getAttribute(name)?.startsWith('avoid'))
}

/** Where the tables come from whose words had to break. */
export function squeezedTables(pages: readonly HTMLElement[]): string[] {
  const tables = pages.flatMap(page => [...page.querySelectorAll('[data-squeezed]')])
  return [...new Set(tables.map(placeOf))]
}

/** Where each id of the section lies: page numbers from 0. */
export function anchorsOf(pages: readonly HTMLElement[]): Record<string, number> {
  const found = new Map<string, number>()
  pages.forEach((page, index) => {
    for (const { id } of page.querySelectorAll('[id]')) if (!found.has(id)) found.set(id, index)
  })
  return Object.fromEntries(found)
}

/**
 * Narrows Paged.js's own rule for first letters to paragraphs that were split, and takes it out where the author's styles
 * have no first letters. A first letter with a style is a text of its own: of “The” with a ligature of T and h, the PDF
 * would read “Te”, and the rule holds for every paragraph on a section's later pages.
 * @param stylesheet The author's.
 */
export function narrowFirstLetterRule(stylesheet: string): void {
  const wanted = stylesheet.includes('first-letter')
  for (const { sheet } of document.querySelectorAll('style')) {
    // From the end, since taking one out changes the numbers of those after it.
    for (let index = (sheet?.cssRules.length ?? 0) - 1; index >= 0; index--) {
      const rule = sheet?.cssRules[index]
      if (!(rule instanceof CSSStyleRule) || !OWN_FIRST_LETTER.test(rule.selectorText)) continue
      if (wanted) rule.selectorText = '[data-split-from]::first-letter'
      else sheet?.deleteRule(index)
    }
  }
}

/** All CSS that Paged.js made, without its own print block and page size: the book has its own. */
export function styleText(): string {
  const rules: string[] = []
  for (const style of document.querySelectorAll('style')) {
    if (style.hasAttribute('data-katern')) continue
    for (const rule of style.sheet?.cssRules ?? []) if (!isPaging(rule)) rules.push(rule.cssText)
  }
  return rules.join('\n')
}

function isPaging(rule: CSSRule): boolean {
  return rule instanceof CSSPageRule || (rule instanceof CSSMediaRule && rule.conditionText.includes('print'))
}
