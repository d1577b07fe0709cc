import type { Element } from 'hast'

/** The classes of an element, as a list. */
export function classNames({ properties }: Element): readonly string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}

/** Adds classes to an element, in place, each once; no class attribute comes of none. */
export function addClasses(element: Element, classes: readonly string[]): void {
  const all = [...new Set([...classNames(element), ...classes])]
  if (all.length > 0) element.properties.className = all
}
