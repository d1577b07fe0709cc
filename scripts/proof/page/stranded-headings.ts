import { type Message, message } from '../../message.ts'
import type { Block, Page, SetLine } from '../../pages/model.ts'
import type { SetBook } from '../model.ts'
import { about } from './about.ts'

/** A heading keeps so many lines of what it is over with it. */
const KEPT = 2

const BESIDE_THE_FLOW = new Set(['furniture', 'note', 'drawing'])

/** Headings at the foot of a column with fewer than two lines of their text under them, while the text goes on elsewhere. */
export function strandedHeadings({ pages }: Pick<SetBook, 'pages'>): Message[] {
  return pages.flatMap((page, index) => {
    const next = pages.slice(index + 1).find(each => !each.blank)
    const goesOn = next?.section === page.section && next.blocks.some(isFlow)
    return page.blocks.flatMap((block, at) => {
      if (block.kind !== 'heading' || block.lines.length === 0 || !isStranded(page, at, goesOn)) return []
      const title = block.lines.map(line => line.text).join(' ')
      return [
        message('stranded-heading', `The heading “${title}” is cut off from its text`, about(block.at, page.folio)),
      ]
    })
  })
}

function isStranded(page: Page, at: number, goesOn: boolean): boolean {
  const heading = page.blocks[at]?.lines.at(-1)
  if (!heading) return false
  let kept = 0
  for (let next = at + 1; next <= page.blocks.length; next++) {
    if (page.pictures.some(each => each.after === next && isUnder(each, heading))) return false
    const block = page.blocks[next]
    if (!block || !isFlow(block)) continue
    const under = block.lines.filter(line => isUnder(line, heading)).length
    if (block.kind === 'heading') {
      // The next heading has a text of its own, unless it is a subheading of this one.
      if (kept > 0) return false
    } else kept += under
    if (kept >= KEPT) return false
    if (under < block.lines.length || !block.ends) return true
  }
  return goesOn
}

function isFlow(block: Block): boolean {
  return !BESIDE_THE_FLOW.has(block.kind) && block.lines.length > 0
}

/** Below the heading or beside it, in its column. */
function isUnder(box: Pick<SetLine, 'left' | 'right' | 'top' | 'bottom'>, heading: SetLine): boolean {
  const middle = (box.top + box.bottom) / 2
  return middle >= heading.top && box.left < heading.columnRight && box.right > heading.columnLeft
}
