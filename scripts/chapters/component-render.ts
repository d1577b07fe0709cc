import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Template } from 'liquidjs'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from '../visit.ts'
import { liquid, type Mark, splitMarks } from './component-liquid.ts'

/** Nodes by slot name: `content`, `drawing`, or the attribute that a label fills. */
export type Slots = Readonly<Record<string, readonly ElementContent[]>>

/** What a template may name. */
export type Scope = Readonly<Record<string, unknown>> & { readonly language?: string }

/**
 * Renders a component's template.
 * @param body The parsed template.
 * @param scope Its variables, the language of the chapter among them; a slot is `{ slot: name }`.
 * @param slots The nodes that stand for the slots; they are put in as they are, with their positions.
 * @returns The template's nodes; space at the edges left out.
 * @throws A Liquid error, which is the template author's.
 */
export function renderTemplate(body: readonly Template[], scope: Scope, slots: Slots): ElementContent[] {
  const html: string = liquid(scope.language).renderSync([...body], scope)
  const root: Root = unified().use(rehypeParse, { fragment: true }).parse(html.trim())
  visit(root, node => {
    delete node.position
  })
  return expandChildren(root.children, slots)
}

/**
 * Inline Markdown as nodes: emphasis, links, code; raw HTML stays text, and a paragraph's wrapper goes.
 * @param source What stands in an attribute.
 */
export function inlineMarkdown(source: string): ElementContent[] {
  const tree = unified().use(remarkParse).parse(source)
  visit(tree, 'html', (node, index, parent) => {
    if (parent && index !== undefined) parent.children[index] = { type: 'text', value: node.value }
  })
  const root = unified().use(remarkRehype).runSync(tree) as Root
  visit(root, node => {
    delete node.position
    if (node.type === 'element') node.properties = safeProperties(node.properties)
  })
  return inner(root.children).map(node => node as ElementContent)
}

function inner(children: readonly RootContent[]): readonly RootContent[] {
  const [only] = children
  const wrapped = children.length === 1 && only?.type === 'element' && only.tagName === 'p'
  return wrapped ? only.children : children
}

function expandChildren(children: readonly RootContent[], slots: Slots): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return expandText(child.value, slots)
    if (child.type !== 'element') return []
    return [expandElement(child, slots)]
  })
}

function expandElement(element: Element, slots: Slots): Element {
  const properties = Object.entries(element.properties).map(([name, value]) => [name, expandProperty(value, slots)])
  const kept = safeProperties(Object.fromEntries(properties.filter(([, value]) => value !== undefined)))
  return { ...element, properties: kept, children: expandChildren(element.children, slots) }
}

function expandText(text: string, slots: Slots): ElementContent[] {
  return splitMarks(text).flatMap(piece => {
    if (typeof piece === 'string') return [{ type: 'text' as const, value: piece }]
    if (piece.kind === 'slot') return [...(slots[piece.text] ?? [])]
    // A captured variable is printed twice, so marks may stand within a mark.
    return piece.kind === 'text' ? expandText(piece.text, slots) : inlineMarkdown(piece.text)
  })
}

function expandProperty(value: Properties[string], slots: Slots): Properties[string] {
  if (typeof value === 'string') return plain(value, slots)
  if (!Array.isArray(value)) return value
  // A class list is split at spaces before marks are read, and one mark may hold several classes.
  return value.flatMap(each => plain(String(each), slots).split(/\s+/)).filter(each => each !== '')
}

function plain(text: string, slots: Slots): string {
  return splitMarks(text)
    .map(piece => (typeof piece === 'string' ? piece : plainMark(piece, slots)))
    .join('')
}

function plainMark(mark: Mark, slots: Slots): string {
  if (mark.kind === 'slot') return (slots[mark.text] ?? []).map(node => textOf(node)).join('')
  return mark.kind === 'text'
    ? plain(mark.text, slots)
    : inlineMarkdown(mark.text)
        .map(node => textOf(node))
        .join('')
}

/** Properties without event handlers and without addresses that run something (`javascript:`, `data:`). */
function safeProperties(properties: Properties): Properties {
  const kept = Object.entries(properties).filter(([name, value]) => {
    if (/^on/i.test(name) || /[\uE000\uE001]/.test(name)) return false
    return !['href', 'src', 'srcSet', 'xLinkHref', 'action'].includes(name) || isAddress(String(value))
  })
  return Object.fromEntries(kept)
}

function isAddress(value: string): boolean {
  // Browsers leave out space and control characters before they look for the scheme.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme)
}
