import type { Element, Nodes, Properties, Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { find, html, svg } from 'property-information'
import { type Collector, message } from '../message.ts'
import { SKIP, visit } from '../visit.ts'
import { dangerous, schema, styledSchema } from './sanitise-schema.ts'
import { placeOf, type Sources } from './sources.ts'

/** `data-*` that the engine itself writes and reads; only its own elements may have them at this point. */
const reserved =
  /^data(?:At|PageOf|Generated|Note.*|Number|Ref|SplitTo|SplitFrom|Component|Chapter|Kind|Attributes|Name)$/
const allowed = new Set(schema.tagNames)
/** Dangerous elements around text that is meant to be read. */
const keeping = new Set(['form', 'noscript', 'object', 'applet', 'portal'])

/**
 * A tree with only what may stand in a chapter. What would run, load or submit something goes with a warning at its place, and
 * so does HTML that has no meaning here; the text around and within it stays.
 * @param styled Keeps `style`, for chapters that are HTML themselves.
 * @param collector Receives `unsafe-html` and `unknown-html`.
 */
export function sanitiseTree(tree: Root, styled: boolean, sources: Sources, collector: Collector): Root {
  visit(tree, 'element', (node, index, parent) => {
    const place = placeOf(node, sources)
    const tell = (rule: 'unsafe-html' | 'unknown-html', what: string) => {
      collector.add(message(rule, `${what} is left out`, { place }))
    }
    if (dangerous.has(node.tagName)) {
      tell('unsafe-html', `The element <${node.tagName}>`)
      const kept = keeping.has(node.tagName) ? node.children : []
      if (parent && index !== undefined) parent.children.splice(index, 1, ...kept)
      return [SKIP, index ?? 0]
    }
    if (node.tagName === 'input' && node.properties.type !== 'checkbox') {
      tell('unknown-html', 'The element <input>')
      if (parent && index !== undefined) parent.children.splice(index, 1)
      return [SKIP, index ?? 0]
    }
    if (!allowed.has(node.tagName)) tell('unknown-html', `The element <${node.tagName}>, but not what is in it,`)
    cleanProperties(node, styled, tell)
    return undefined
  })
  const clean: Nodes = sanitize(tree, styled ? styledSchema : schema)
  return clean.type === 'root' ? clean : { type: 'root', children: clean.type === 'doctype' ? [] : [clean] }
}

type Tell = (rule: 'unsafe-html' | 'unknown-html', what: string) => void

function cleanProperties(node: Element, styled: boolean, tell: Tell): void {
  const own = node.tagName.startsWith('katern-')
  nameToId(node)
  for (const [name, value] of Object.entries(node.properties)) {
    const fault = own ? undefined : faultOf(node.tagName, name, value, styled)
    if (fault === undefined) continue
    delete node.properties[name]
    const { attribute } = find(node.tagName === 'svg' ? svg : html, name)
    if (fault !== 'silent') tell(fault, `The attribute ${attribute} of <${node.tagName}>`)
  }
}

/** `<a name="x">` is what an id was called before. */
function nameToId({ tagName, properties }: Element): void {
  if (tagName === 'a' && properties.id === undefined && typeof properties.name === 'string')
    properties.id = properties.name
  if (tagName === 'a') delete properties.name
}

function faultOf(
  tag: string,
  name: string,
  value: Properties[string],
  styled: boolean,
): 'unsafe-html' | 'unknown-html' | 'silent' | undefined {
  const text = String(value)
  if (/^on/i.test(name) || name === 'srcDoc' || name === 'formAction') return 'unsafe-html'
  if (reserved.test(name)) return 'silent'
  if (name === 'style') return styled ? unsafeStyle(text) : 'unknown-html'
  if (name === 'href' || name === 'xLinkHref' || name === 'src' || name === 'cite')
    return unsafeAddress(tag, name, text)
  if (/url\(\s*["']?(?!#)/i.test(text) && isDrawing(name)) return 'unsafe-html'
  return isKnown(tag, name) ? undefined : 'unknown-html'
}

function unsafeStyle(text: string): 'unsafe-html' | undefined {
  // An escape in CSS can spell any word, so one that hides a letter is refused as well.
  return /url\s*\(|image-set|expression|@import|behavior|position\s*:\s*(?:fixed|sticky)|\\/i.test(text)
    ? 'unsafe-html'
    : undefined
}

function unsafeAddress(tag: string, name: string, value: string): 'unsafe-html' | undefined {
  const address = value.replace(/[\s\p{Cc}]/gu, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase()
  if (name === 'src')
    return scheme === 'javascript' || scheme === 'vbscript' || scheme === 'data' ? 'unsafe-html' : undefined
  if (name === 'xLinkHref' || tag === 'use') return address.startsWith('#') ? undefined : 'unsafe-html'
  if (scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme)) return undefined
  return 'unsafe-html'
}

function isDrawing(name: string): boolean {
  return (
    !['title', 'alt', 'id', 'className', 'lang'].includes(name) && !name.startsWith('data') && !name.startsWith('aria')
  )
}

function isKnown(tag: string, name: string): boolean {
  if (/^(?:data|aria)[A-Z]/.test(name)) return true
  const lists = [schema.attributes?.['*'], schema.attributes?.[tag]]
  return lists.some(list => list?.some(each => (Array.isArray(each) ? each[0] === name : each === name)))
}
