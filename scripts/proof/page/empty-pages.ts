import { type Message, message } from '../../message.ts'
import type { Page } from '../../pages/model.ts'
import type { SetBook } from '../model.ts'
import { about } from './about.ts'

/** A page that is filled to less than this share of its height looks left over. */
const LEAST = 1 / 3

/** Pages two thirds empty; a chapter of one page is as empty as its designer wants it. */
export function emptyPages({ pages }: Pick<SetBook, 'pages'>): Message[] {
  return pages.filter(page => isNearEmpty(page, pages)).map(page => told(page, pages))
}

function isNearEmpty(page: Page, pages: readonly Page[]): boolean {
  const section = pages.filter(each => each.section === page.section && !each.blank)
  return !page.blank && section.length > 1 && page.area !== undefined && filled(page) < LEAST
}

/** How far down the type area something stands, and what is drawn on the ground beneath it; from 0 to 1. */
function filled({ area, blocks, pictures, ground = [] }: Page): number {
  if (!area) return 1
  const lines = blocks.filter(block => block.kind !== 'furniture').flatMap(block => block.lines)
  const foot = Math.max(area.top, ...[...lines, ...pictures].map(box => box.bottom))
  const beneath = ground.filter(({ top }) => top >= foot)
  const drawn = Math.max(0, ...beneath.map(({ top, bottom }) => Math.min(bottom, area.bottom) - top))
  return (foot - area.top + drawn) / (area.bottom - area.top)
}

function told(page: Page, pages: readonly Page[]): Message {
  const last = pages.findLast(each => each.section === page.section && !each.blank) === page
  const where = last ? 'the last of its chapter' : 'in the middle of its chapter'
  const share = Math.round((1 - filled(page)) * 100)
  const at = page.blocks.find(block => block.at !== '')?.at ?? ''
  return message('near-empty-page', `A page, ${where}, is ${share} % empty`, about(at, page.folio))
}
