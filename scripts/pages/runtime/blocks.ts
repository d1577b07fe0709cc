import type { ColumnBoxes } from './column-boxes.ts'
import type { FontMeasure } from './fonts.ts'
import type { BlockKind, MeasuredBlock } from './protocol.ts'
import { isGenerated, placeOf } from './streams.ts'

/** The blocks of one page, as its texts ask for them. */
export interface Blocks {
  /** Index of the block that a text is set in. */
  readonly of: (text: Text) => number
  readonly all: readonly MeasuredBlock[]
}

/** By what encloses a text; the first that fits. */
const KINDS: readonly (readonly [BlockKind, string])[] = [
  ['furniture', '.furniture, .pagedjs_margin'],
  ['drawing', 'svg'],
  ['note', '[data-note-body]'],
  ['cell', 'td, th'],
  ['caption', 'figcaption, caption'],
  // The title of an entry in the contents heads nothing.
  ['text', 'nav'],
  ['heading', 'h1, h2, h3, h4, h5, h6, .title, [class$="-title"], [class*="-title "]'],
  [
    'display',
    '.kicker, .subtitle, [class$="-subtitle"], .standfirst, .lead, .byline, .pull-quote, .pullquote, [data-hyphens="none"]',
  ],
]

/** Collects the blocks of a page: each is the nearest element around a text that is not set in a line itself. */
export function blocksOn(boxes: ColumnBoxes, fonts: (element: Element) => FontMeasure): Blocks {
  const indices = new Map<Element, number>()
  const all: MeasuredBlock[] = []
  const of = (text: Text) => {
    const element = blockOf(text)
    const known = indices.get(element)
    if (known !== undefined) return known
    indices.set(element, all.length)
    all.push(blockFrom(element, text, boxes, fonts(element)))
    return all.length - 1
  }
  return { of, all }
}

/** The nearest element around a text that begins lines of its own. */
export function blockOf(text: Text): Element {
  let each = text.parentElement ?? document.body
  while (each.parentElement && isInline(each)) each = each.parentElement
  return each
}

function isInline(element: Element): boolean {
  if (element.tagName === 'tspan') return true
  return /^(inline|contents|ruby)/.test(getComputedStyle(element).display) && !element.closest('svg')
}

function blockFrom(element: Element, text: Text, boxes: ColumnBoxes, font: FontMeasure): MeasuredBlock {
  const style = getComputedStyle(element)
  return {
    kind: kindOf(element, text),
    at: placeOf(element),
    // Cut itself, not only standing in a box that was.
    begins: !element.hasAttribute('data-split-from'),
    ends: !element.hasAttribute('data-split-to'),
    justified: /justify/.test(style.textAlign),
    forced: style.whiteSpaceCollapse.startsWith('preserve') || element.querySelector('br') !== null,
    rightToLeft: style.direction === 'rtl',
    type: [style.fontFamily, style.fontSize, style.fontStyle, style.fontWeight].join(' '),
    size: Number.parseFloat(style.fontSize),
    leading: Number.parseFloat(style.lineHeight) || 0,
    space: font.space,
    boxes: boxes(element),
  }
}

function kindOf(element: Element, text: Text): BlockKind {
  const found = KINDS.find(([, selector]) => element.closest(selector))?.[0]
  return found ?? (isGenerated(text) ? 'furniture' : 'text')
}
