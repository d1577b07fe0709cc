import type { Attributes } from '../tags/tree.ts'
import { isPlainTag, type Meaning, type PlainTag } from './meaning.ts'

/**
 * Elements known by their place: Chromium's ids count all that its process ever made, so that the same section would have others
 * each time.
 */
export function canonicalIds(meaning: Meaning): Meaning {
  const names = new Map<string, string>()
  const nameOf = (id: string) => {
    const name = names.get(id) ?? `e${names.size + 1}`
    names.set(id, name)
    return name
  }
  return { ...meaning, tree: meaning.tree && renamed(meaning.tree, nameOf) }
}

function renamed(tag: PlainTag, nameOf: (id: string) => string): PlainTag {
  return {
    ...tag,
    ...(tag.id === undefined ? {} : { id: nameOf(tag.id) }),
    attributes: tag.attributes.map(each => withHeaders(each, nameOf)),
    kids: tag.kids.map(kid => (isPlainTag(kid) ? renamed(kid, nameOf) : kid)),
  }
}

/** Attributes that refer to elements by their new names. */
export function withHeaders(attributes: Attributes, nameOf: (id: string) => string): Attributes {
  const { Headers } = attributes
  if (!Array.isArray(Headers)) return attributes
  return { ...attributes, Headers: Headers.map(each => (typeof each === 'string' ? nameOf(each) : each)) }
}
