import { textBox, textBoxes } from './text-boxes.ts'

const SHY = '\u00ad'
const WITH_SHY = /[^\s\u00ad]*\u00ad\S*/gu

/**
 * Takes out the soft hyphens that stand at no line's end, so that the text can be searched and copied. Letters can come to
 * stand closer without them: a paragraph whose lines would change keeps them, and so does a page that would overflow.
 * @param overflows Tells whether the page's text now runs over its foot.
 */
export function removeUnusedSoftHyphens(root: Element, overflows: () => boolean): void {
  const blocks = new Map<Element, { readonly shape: string; readonly texts: [Text, string][] }>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!node.data.includes(SHY)) continue
    const block = blockOf(node, root)
    const entry = blocks.get(block) ?? { shape: shapeOf(block), texts: [] }
    entry.texts.push([node, node.data])
    blocks.set(block, entry)
  }
  const texts = [...blocks.values()].flatMap(block => block.texts)
  const thinned = texts.map(([node]) => [node, withoutUnused(node)] as const)
  for (const [node, data] of thinned) node.data = data
  for (const [block, { shape, texts }] of blocks) if (shapeOf(block) !== shape) restore(texts)
  if (overflows()) restore(texts)
}

function restore(texts: readonly (readonly [Text, string])[]): void {
  for (const [node, data] of texts) node.data = data
}

/** Where a block's pieces lie, over columns as well. */
function shapeOf(block: Element): string {
  return [...block.getClientRects()].map(rect => [rect.left, rect.top, rect.height].map(Math.round).join()).join(' ')
}

function blockOf(node: Text, root: Element): Element {
  for (let each = node.parentElement; each && each !== root; each = each.parentElement) {
    if (!/^(inline|contents|ruby)/.test(getComputedStyle(each).display)) return each
  }
  return root
}

function withoutUnused(node: Text): string {
  // A hyphen that is drawn has a box of its own.
  if (textBoxes(node).length <= 1) return node.data.replaceAll(SHY, '')
  return node.data.replaceAll(WITH_SHY, (word, offset: number) =>
    isWhole(node, offset, word) && textBoxes(node, offset, offset + word.length).length <= 1
      ? word.replaceAll(SHY, '')
      : word.replaceAll(SHY, (_, within: number) => (standsWithinALine(node, offset + within) ? '' : SHY)),
  )
}

/** At the edge of its text a word may go on in another, or on the next page. */
function isWhole(node: Text, offset: number, word: string): boolean {
  return offset > 0 && offset + word.length < node.length
}

function standsWithinALine(node: Text, offset: number): boolean {
  if (offset === 0 || offset + 1 >= node.length) return false
  const before = textBox(node, offset - 1, offset)
  const after = textBox(node, offset + 1, offset + 2)
  return Math.abs(before.bottom - after.bottom) < 1 && Math.abs(after.left - before.left) < 100
}
