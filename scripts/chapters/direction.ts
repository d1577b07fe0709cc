import type { Element, Root } from 'hast'
import { visit } from '../visit.ts'
import { runningText } from './running-text.ts'

type Direction = 'ltr' | 'rtl'

const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 li td th dt dd caption figcaption'.split(' '))
const LETTER = /\p{L}/gu
/** The scripts that are written from right to left: Hebrew to Arabic Extended-A, and their presentation forms. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * Gives a block whose letters mostly run against the chapter's direction a `dir` of its own, in place, so that its full stop
 * stands at its end. A `dir` that an author wrote stays.
 */
export function directBlocks(tree: Root, chapter: Direction): void {
  visit(tree, 'element', node => {
    if (!BLOCKS.has(node.tagName) || node.properties.dir !== undefined) return
    const own = directionOfText(node, chapter)
    if (own !== undefined && own !== chapter) node.properties.dir = own
  })
}

function directionOfText(block: Element, chapter: Direction): Direction | undefined {
  const text = runningText(block)
  // Letters are counted only where there are some of both.
  if (chapter === 'ltr' && !FROM_RIGHT.test(text)) return undefined
  const letters = text.match(LETTER) ?? []
  if (letters.length === 0) return undefined
  const fromRight = letters.filter(letter => FROM_RIGHT.test(letter)).length
  return fromRight * 2 > letters.length ? 'rtl' : 'ltr'
}
