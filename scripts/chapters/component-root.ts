import type { Element, ElementContent } from 'hast'
import { visit } from '../visit.ts'
import { addClasses } from './class-names.ts'

/** The attributes of a directive, by name. */
export type Attributes = Readonly<Record<string, string>>

/** Gives the first element id, classes and place, and every element of the template the directive's position. */
export function withRoot(
  nodes: ElementContent[],
  source: Element,
  attributes: Attributes,
  name: string,
): ElementContent[] {
  for (const node of nodes) {
    visit(node, 'element', element => {
      if (element.position === undefined && source.position) element.position = source.position
    })
  }
  const root = nodes.find(node => node.type === 'element')
  if (root === undefined) return nodes
  if (attributes.id) root.properties.id = attributes.id
  addClasses(root, classesOf(attributes))
  if (source.properties.dataAt) root.properties.dataAt = source.properties.dataAt
  root.properties.dataComponent = name
  return nodes
}

/** The classes that a directive names. */
export function classesOf(attributes: Attributes): string[] {
  return (attributes.class ?? '').split(/\s+/).filter(each => each !== '')
}

/** The attributes that a directive left on its `katern-component`. */
export function attributesOf(element: Element): Attributes {
  // Raw HTML in a chapter can hold the element too, so what it says is not taken on trust.
  try {
    const parsed: unknown = JSON.parse(String(element.properties.dataAttributes))
    if (typeof parsed !== 'object' || parsed === null) return {}
    return Object.fromEntries(Object.entries(parsed).filter(([, value]) => typeof value === 'string'))
  } catch {
    return {}
  }
}
