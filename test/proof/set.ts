import type { Block, Page, SetLine } from '../../scripts/pages/model.ts'
import type { SetBook } from '../../scripts/proof/model.ts'
import { setBook } from '../../scripts/proof/set-book.ts'

/** A line of 300 px of room, five pixels a letter, in column 1.1; its text tells its hyphen: `-` written, `~` divided. */
export function line(text: string, changed: Partial<SetLine> = {}): SetLine {
  const { left = 0, top = 0 } = changed
  const column = { column: '1.1', columnLeft: left, columnRight: left + 300 }
  return {
    text: text.replace(/~$/, '-'),
    left,
    top,
    right: left + text.length * 5,
    bottom: top + 20,
    baseline: top + 15,
    measureLeft: left,
    measureRight: left + 300,
    hyphen: text.endsWith('~') ? 'soft' : text.endsWith('-') ? 'hard' : 'none',
    widestSpace: 3,
    ...column,
    ...changed,
  }
}

/** A paragraph of ordinary text; the lines stand under one another from `top`, twenty pixels apart. */
export function block(texts: readonly string[], changed: Partial<Block> = {}, place: Partial<SetLine> = {}): Block {
  const lines = texts.map((text, index) => line(text, { ...place, top: (place.top ?? 0) + index * 20 }))
  return {
    kind: 'text',
    at: 'a.md:3:1',
    begins: true,
    ends: true,
    justified: false,
    forced: false,
    rightToLeft: false,
    type: 'serif 14px',
    size: 14,
    leading: 20,
    space: 3,
    lines,
    ...changed,
  }
}

/** The second column of two, beside the first. */
export const SECOND: Partial<SetLine> = { column: '1.2', left: 320 }

/** A page of one section, 620 by 600 pixels of text. */
export function setPage(blocks: readonly Block[], changed: Partial<Page> = {}): Page {
  const index = changed.index ?? 0
  return {
    index,
    folio: String(index + 1),
    side: index % 2 === 0 ? 'recto' : 'verso',
    section: 's',
    template: 'article',
    blank: false,
    lines: [],
    blocks,
    pictures: [],
    area: { left: 0, top: 0, right: 620, bottom: 600 },
    ...changed,
  }
}

/** A book of one page with these blocks. */
export function onePage(...blocks: readonly Block[]): SetBook {
  return setBook({ pages: [setPage(blocks)], leading: 20 })
}
