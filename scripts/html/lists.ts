import type { Element, Root } from 'hast'
import { visit } from '../visit.ts'

/**
 * Writes its number on each item of a numbered list, in place, as `value`, so that a list that goes on on the next page does not
 * begin to count anew. `start`, `reversed` and values that the text gives itself are kept to.
 */
export function numberLists(body: Root): Root {
  visit(body, 'element', element => {
    if (element.tagName === 'ol') numberItems(element)
  })
  return body
}

function numberItems(list: Element): void {
  const items = list.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li')
  const step = list.properties.reversed ? -1 : 1
  let next = Number(list.properties.start ?? (step < 0 ? items.length : 1))
  for (const item of items) {
    const number = Number(item.properties.value ?? next)
    item.properties.value = String(number)
    next = number + step
  }
}
