import { type Blocks, blocksOn } from './blocks.ts'
import { type ColumnBoxes, columnBoxes, shifted } from './column-boxes.ts'
import { type FontMeasure, fontMeasures } from './fonts.ts'
import { piecesOf } from './pieces.ts'
import type { Box, MeasuredPage, PlacedWord } from './protocol.ts'
import { isGenerated, placeOf, streamOf, visibleTexts } from './streams.ts'

/** Reads back where every word of the book lies; run in the assembled book. Positions from the top left of the trim. */
export function measureBook(): MeasuredPage[] {
  const fonts = fontMeasures()
  return [...document.querySelectorAll<HTMLElement>('.sheet')].map(sheet => measurePage(sheet, fonts))
}

/** Reads back one page: a `.sheet` of the book or a `.pagedjs_page` of a section. */
export function measurePage(sheet: HTMLElement, fonts: (element: Element) => FontMeasure): MeasuredPage {
  const trim = (sheet.querySelector('.pagedjs_pagebox') ?? sheet).getBoundingClientRect()
  const words: PlacedWord[] = []
  const boxes = columnBoxes(sheet, trim)
  const state: State = { block: null, spaced: true, blocks: blocksOn(boxes, fonts), fonts }
  const pictures = picturesOf(sheet)
  const area = sheet.querySelector('.pagedjs_page_content')?.getBoundingClientRect()
  const placed: MeasuredPage['pictures'][number][] = []
  for (const text of visibleTexts(sheet)) {
    while (pictures[0] && isBefore(pictures[0], text)) placed.push(...placedPicture(pictures.shift(), boxes, state))
    placeWords(text, trim, words, state)
  }
  for (const picture of pictures) placed.push(...placedPicture(picture, boxes, state))
  return {
    words,
    links: linksOf(sheet),
    cutPictures: cutPictures(sheet, trim),
    blocks: state.blocks.all,
    pictures: placed,
    area: area && shifted(area, trim),
  }
}

interface State {
  block: Element | null
  spaced: boolean
  readonly blocks: Blocks
  readonly fonts: (element: Element) => FontMeasure
}

function isBefore(picture: Element, text: Text): boolean {
  return (picture.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function placedPicture(picture: Element | undefined, boxes: ColumnBoxes, { blocks }: State): MeasuredPage['pictures'] {
  return picture ? boxes(picture).map(box => ({ ...box, after: blocks.all.length })) : []
}

function placeWords(text: Text, trim: DOMRect, words: PlacedWord[], state: State): void {
  const parent = text.parentElement
  if (!parent) return
  const block = parent.closest('p, li, td, th, h1, h2, h3, h4, h5, h6, div, figcaption, text, dt, dd')
  const about = {
    at: placeOf(text),
    stream: streamOf(text, ''),
    generated: isGenerated(text) || Boolean(parent.closest('.furniture, .pagedjs_margin')),
    block: state.blocks.of(text),
  }
  const { ascent } = state.fonts(parent)
  const window = clipOf(parent, trim)
  let glued = block === state.block && !state.spaced && !/^\s/u.test(text.data)
  const range = document.createRange()
  for (const found of text.data.matchAll(/\S+/gu)) {
    range.setStart(text, found.index)
    range.setEnd(text, found.index + found[0].length)
    words.push(
      ...piecesOf(range, found[0], trim, window).map((piece, index) => ({
        ...about,
        ...piece,
        baseline: piece.top + ascent,
        glued: glued || index > 0,
      })),
    )
    glued = false
  }
  state.block = block
  state.spaced = /\s$/u.test(text.data)
}

/** The part of the page through which an element is seen: ancestors that hide their overflow, within its sheet. */
function clipOf(element: Element, trim: DOMRect): Box {
  const box = { left: trim.left - 1, top: trim.top - 1, right: trim.right + 1, bottom: trim.bottom + 1 }
  for (let each: Element | null = element; each && !each.classList.contains('sheet'); each = each.parentElement) {
    const { overflowX, overflowY, display } = getComputedStyle(each)
    if (
      (overflowX === 'visible' && overflowY === 'visible') ||
      display === 'inline' ||
      each.namespaceURI !== 'http://www.w3.org/1999/xhtml'
    )
      continue
    const rect = each.getBoundingClientRect()
    box.left = Math.max(box.left, rect.left)
    box.top = Math.max(box.top, rect.top)
    box.right = Math.min(box.right, rect.right)
    box.bottom = Math.min(box.bottom, rect.bottom)
  }
  return box
}

function linksOf(sheet: HTMLElement): MeasuredPage['links'] {
  const origin = sheet.getBoundingClientRect()
  return [...sheet.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap(link =>
    [...link.getClientRects()].map(rect => ({
      left: rect.left - origin.left,
      top: rect.top - origin.top,
      right: rect.right - origin.left,
      bottom: rect.bottom - origin.top,
      text: link.getAttribute('aria-label') ?? link.textContent?.trim() ?? '',
      target: link.getAttribute('href') ?? '',
    })),
  )
}

function picturesOf(sheet: HTMLElement): Element[] {
  return [...sheet.querySelectorAll('.pagedjs_area img, .pagedjs_area svg')].filter(
    picture => !picture.parentElement?.closest('svg'),
  )
}

function cutPictures(sheet: HTMLElement, trim: DOMRect): string[] {
  const content = sheet.querySelector('.pagedjs_page_content')?.getBoundingClientRect()
  return picturesOf(sheet).flatMap(picture => {
    if (picture.closest('[aria-hidden="true"]')) return []
    const rect = picture.getBoundingClientRect()
    const cut = rect.width === 0 || rect.bottom > trim.bottom + 40 || (content && rect.left > content.right + 400)
    return cut ? [placeOf(picture)] : []
  })
}
