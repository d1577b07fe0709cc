import type { Element, ElementContent, Root, RootContent } from 'hast'
import { visit } from '../visit.ts'

/**
 * Gives each paragraph that comes straight after another one the class `follows`, in place: those are indented. A class, since
 * `p + p` no longer holds for the first paragraph on a page.
 */
export function markParagraphs(body: Root): Root {
  visit(body, node => {
    if (!('children' in node)) return
    const elements = node.children.filter((child): child is Element => child.type === 'element')
    elements.forEach((element, index) => {
      if (isPlain(element) && isPlain(elements[index - 1])) addClass(element, 'follows')
    })
  })
  return body
}

/**
 * Puts the end mark, an empty `<span class="end-mark">`, after the last word of the text, in place: in its last paragraph or list
 * item, when nothing else comes after that but pull quotes, which repeat what was said.
 */
export function markEnd(body: Root): Root {
  const last = body.children.findLast(child => child.type === 'element' && !isPullQuote(child))
  const paragraph = last?.type === 'element' ? lastParagraph(last) : undefined
  if (paragraph) paragraph.children.push({ type: 'text', value: '\u00a0' }, mark())
  return body
}

function lastParagraph(element: Element): Element | undefined {
  if (element.tagName === 'p') return isPlain(element) ? element : undefined
  if (!['ul', 'ol', 'li'].includes(element.tagName)) return undefined
  const last = element.children.filter(child => child.type === 'element').at(-1)
  if (element.tagName !== 'li') return last && lastParagraph(last)
  return last && ['p', 'ul', 'ol'].includes(last.tagName) ? lastParagraph(last) : element
}

function isPullQuote({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('pull-quote')
}

/** A paragraph of running text: without a class, or with no other than ours. */
function isPlain(element: RootContent | undefined): element is Element {
  if (element?.type !== 'element') return false
  if (element.tagName !== 'p') return false
  const names = element.properties.className
  return names === undefined || (Array.isArray(names) && names.every(name => name === 'follows'))
}

function addClass(element: Element, name: string): void {
  const names = element.properties.className
  element.properties.className = [...(Array.isArray(names) ? names : []), name]
}

function mark(): ElementContent {
  return { type: 'element', tagName: 'span', properties: { className: ['end-mark'], ariaHidden: 'true' }, children: [] }
}
