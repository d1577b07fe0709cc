import type { Paragraph, Parents, Root, RootContent } from 'mdast'
import { visit } from '../visit.ts'

/** The words that announce a caption, in the languages Katern has labels for. */
const opening = /^(?:Table|Tabel|Tabelle|Tableau|Tab\.)[ \u00a0]*:\s+/i

/** Whether a paragraph reads as the caption of a table: `Table: …`, `Tabel: …`. */
export function isCaption(node: Paragraph): boolean {
  const [first] = node.children
  return first?.type === 'text' && opening.test(first.value)
}

/** The text of a caption without the word that announces it. */
export function withoutOpening(text: string): string {
  return text.replace(opening, '')
}

/**
 * Marks the paragraph before or after a table that is its caption, in place: it becomes a `katern-caption` element directly
 * before the table, without the word that announced it. `tables.ts` moves it into the table.
 */
export function markCaptions(tree: Root): void {
  visit(tree, 'table', (table, index, parent) => {
    if (!parent || index === undefined || isMarked(parent.children[index - 1])) return undefined
    const at = [index - 1, index + 1].find(each => isOpenCaption(parent.children[each]))
    if (at === undefined) return undefined
    const [caption] = parent.children.splice(at, 1)
    if (caption?.type !== 'paragraph') return undefined
    const now = parent.children.indexOf(table)
    parent.children.splice(now, 0, asCaption(caption) as RootContent & Parents['children'][number])
    return now + 2
  })
}

function isOpenCaption(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && !isMarked(node) && isCaption(node)
}

function isMarked(node: RootContent | undefined): boolean {
  return node?.data?.hName === 'katern-caption'
}

function asCaption(node: Paragraph): Paragraph {
  const [first, ...rest] = node.children
  if (first?.type !== 'text') return node
  const text = { ...first, value: withoutOpening(first.value) }
  return { ...node, children: [text, ...rest], data: { ...node.data, hName: 'katern-caption' } }
}
