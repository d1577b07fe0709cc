import type { Element, ElementData } from 'hast'

/** Marks an element as words that Katern wrote (numbers, references): they are not the author's to lose. Not seen in HTML. */
export function markGenerated(element: Element): void {
  const data: Partial<ElementData> & { generated: true } = { ...element.data, generated: true }
  element.data = data as ElementData
}

/** Whether Katern wrote an element's words. */
export function isGenerated(element: Element): boolean {
  return (element.data !== undefined && 'generated' in element.data) || element.properties.dataGenerated !== undefined
}
