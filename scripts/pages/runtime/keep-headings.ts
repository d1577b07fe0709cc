import { blockOf } from './blocks.ts'
import { visibleTexts } from './streams.ts'

const HEADING = 'h1, h2, h3, h4, h5, h6'

/**
 * A heading keeps two lines with it. Where a block of one line comes first (a list item, a short paragraph), that one
 * keeps the next. @param stage In the document, as wide as a page's content box.
 */
export function keepHeadings(stage: Element): void {
  const blocks = [...new Set([...visibleTexts(stage)].map(blockOf))]
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    if (!block.closest(HEADING) || !(next instanceof HTMLElement) || next.closest(HEADING)) return
    if (blocks[index + 2] && isOneLine(next)) next.style.breakAfter = 'avoid'
  })
}

function isOneLine(block: HTMLElement): boolean {
  const { lineHeight, fontSize } = getComputedStyle(block)
  return (
    block.getBoundingClientRect().height < 1.5 * (Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2)
  )
}
