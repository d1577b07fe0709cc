import type { Root, RootContent } from 'mdast'
import type {} from 'mdast-util-directive'
import type { VFile } from 'vfile'
import { type Collector, message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { visit } from '../visit.ts'
import { type Directive, directivePlace, readAttributes, type Source } from './component-attributes.ts'
import { checkFences } from './component-fences.ts'
import type { Component, ComponentLibrary } from './component-library.ts'

export { rehypeComponents } from './component-elements.ts'

const forms = { containerDirective: 'container', leafDirective: 'leaf', textDirective: 'text' } as const
const fences = { container: ':::', leaf: '::', text: ':' } as const

/**
 * A remark plugin that gives each directive its component: `katern-component` elements for `rehypeComponents` to render.
 * A text directive without a component (`zie:dit`) is put back as it was typed.
 * @param library The components there are.
 * @param collector Receives what is wrong with directives and their attributes, at the line and column in the vfile's path.
 */
export function remarkComponents(library: ComponentLibrary, collector: Collector): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const source = { file: file.path ?? '', text: String(file) }
    checkFences(tree, source, collector)
    visit(tree, (node, index, parent) => {
      if (!isDirective(node) || markComponent(node, library, source, collector)) return undefined
      if (node.type === 'containerDirective' || !parent || index === undefined) return undefined
      const literal = literally(node, source)
      const put = node.type === 'leafDirective' ? [{ ...node, type: 'paragraph', children: literal }] : literal
      parent.children.splice(index, 1, ...(put as RootContent[]))
      return index
    })
  }
}

/** Gives the node its component; false when it has none, which is an error but for what may be ordinary text. */
function markComponent(node: Directive, library: ComponentLibrary, source: Source, collector: Collector): boolean {
  const form = forms[node.type]
  const component = library.get(node.name)
  if (component?.forms.includes(form)) {
    giveComponent(node, component, source, collector)
    return true
  }
  const plain = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0
  if (form === 'text' && (plain || component === undefined)) return false
  const place = directivePlace(node, source)
  const typed = `“${fences[form]}${node.name}”`
  if (component === undefined) {
    const reason = `There is no component ${typed}${didYouMean(node.name, [...library.keys()])}`
    collector.add(message('unknown-component', reason, { place }))
    return false
  }
  const instead = component.forms.map(each => `“${fences[each]}${node.name}”`).join(' or ')
  collector.add(
    message('component-form', `The component ${node.name} is not written ${typed} but ${instead}`, { place }),
  )
  return false
}

function giveComponent(node: Directive, component: Component, source: Source, collector: Collector): void {
  const labelled = takeLabel(node, component)
  const attributes = readAttributes(node, component, labelled, source, collector)
  const hProperties = {
    dataName: component.name,
    dataKind: forms[node.type],
    dataAttributes: JSON.stringify(attributes),
  }
  node.data = { ...node.data, hName: 'katern-component', hProperties }
}

/** Marks the `[label]` of a component that takes one, so that it can be told from the content; whether there was one. */
function takeLabel(node: Directive, component: Component): boolean {
  if (component.label === undefined || node.type === 'textDirective') return false
  const first = node.children[0]
  if (node.type === 'containerDirective') {
    if (first?.type !== 'paragraph' || !first.data?.directiveLabel) return false
    first.data = { ...first.data, hName: 'katern-label' }
    return true
  }
  if (node.children.length === 0) return false
  const label = { type: 'emphasis' as const, children: node.children, data: { hName: 'katern-label' } }
  node.children = [label]
  return true
}

/** A directive as it was typed, with what its label holds kept as nodes. */
function literally(node: Directive, source: Source): RootContent[] {
  const { start, end } = node.position ?? {}
  const first = node.children[0]?.position?.start
  const last = node.children.at(-1)?.position?.end
  const text = (from: typeof start, to: typeof start) => ({
    type: 'text' as const,
    value: source.text.slice(from?.offset ?? 0, to?.offset ?? 0),
    ...(from && to ? { position: { start: from, end: to } } : {}),
  })
  if (!first || !last) return [text(start, end)]
  return [text(start, first), ...(node.children as RootContent[]), text(last, end)]
}

function isDirective(node: { type: string }): node is Directive {
  return node.type in forms
}
