import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Compute } from './compute.ts'

const bar = /\s*\|\s*/

/** Who signed: each item of the list, `**Name** | Office`, as a name above an office. Anything but lists stays as it is. */
export const signatories: Compute = (_, __, context) => {
  const people = context.children.flatMap(child =>
    isElement(child, 'ul', 'ol') ? child.children.flatMap(person) : [child],
  )
  return { element: h('div.signatories-list', people), messages: [] }
}

function person(item: ElementContent): ElementContent[] {
  if (!isElement(item, 'li')) return []
  const [name, office] = halves(unwrapped(item.children))
  const words = [h('p.signatory-name', name), ...(office.length > 0 ? [h('p.signatory-office', office)] : [])]
  return [{ ...h('div.signatory', words), ...(item.position ? { position: item.position } : {}) }]
}

/** What stands in the paragraphs of a loose list's item, without the line ends between them. */
function unwrapped(children: readonly ElementContent[]): ElementContent[] {
  const content = children.flatMap(child => (isElement(child, 'p') ? child.children : [child]))
  return content.filter(child => child.type !== 'text' || child.value !== '\n')
}

/** What stands before and after the first bar; the bar itself goes. */
function halves(children: readonly ElementContent[]): [ElementContent[], ElementContent[]] {
  const at = children.findIndex(child => child.type === 'text' && bar.test(child.value))
  const found = children[at]
  if (found?.type !== 'text') return [[...children], []]
  const [before = '', ...after] = found.value.split(bar)
  const name = [...children.slice(0, at), ...(before === '' ? [] : [{ ...found, value: before }])]
  return [name, [{ ...found, value: after.join(' | ') }, ...children.slice(at + 1)]]
}

function isElement(node: ElementContent, ...names: readonly string[]): node is Element {
  return node.type === 'element' && names.includes(node.tagName)
}
