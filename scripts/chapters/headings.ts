import type { Element, Root } from 'hast'
import { visit } from '../visit.ts'
import type { Heading } from './model.ts'
import { runningText } from './running-text.ts'
import { slugOf } from './slug.ts'

/**
 * Gives each heading without an id one of its own, in place: the chapter's id and the heading's words.
 * @param chapter Id of the chapter.
 */
export function identifyHeadings(tree: Root, chapter: string): void {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  visit(tree, 'element', ({ properties }) => void (properties.id && taken.add(String(properties.id))))
  visit(tree, 'element', node => {
    if (!isHeading(node) || node.properties.id) return
    const slug = `${chapter}-${slugOf(runningText(node)) || 'section'}`
    let count = (counts.get(slug) ?? 0) + 1
    // “Example” for the second time must not take the id of “Example 2”.
    while (taken.has(numbered(slug, count))) count += 1
    counts.set(slug, count)
    const id = numbered(slug, count)
    taken.add(id)
    node.properties.id = id
  })
}

function numbered(slug: string, count: number): string {
  return count === 1 ? slug : `${slug}-${count}`
}

/** The headings of a chapter in order; text without notes and soft hyphens. */
export function headingsOf(tree: Root): readonly Heading[] {
  const headings: Heading[] = []
  visit(tree, 'element', node => {
    if (!isHeading(node)) return
    headings.push({ id: String(node.properties.id ?? ''), level: levelOf(node), text: runningText(node) })
  })
  return headings
}

/** Takes the first heading of level one out of a tree: the title of a chapter whose front matter has none. */
export function takeTitle(tree: Root): Element | undefined {
  const index = tree.children.findIndex(node => node.type === 'element' && node.tagName === 'h1')
  const [found] = index < 0 ? [] : tree.children.splice(index, 1)
  return found?.type === 'element' ? found : undefined
}

/** 1 to 6. */
export function levelOf(node: Element): number {
  return Number(node.tagName.slice(1))
}

/** Whether an element is `h1` to `h6`. */
export function isHeading(node: Element): boolean {
  return /^h[1-6]$/.test(node.tagName)
}
