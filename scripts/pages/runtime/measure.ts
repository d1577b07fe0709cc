import type { MeasuredPage, PlacedWord } from './protocol.ts'
import { isGenerated, placeOf, streamOf, visibleTexts } from './streams.ts'

/** Reads back where every word of the book lies; run in the assembled book. Positions from the top left of the trim. */
export function measureBook(): MeasuredPage[] {
  return [...document.querySelectorAll<HTMLElement>('.sheet')].map(measurePage)
}

/** Reads back one page: a `.sheet` of the book or a `.pagedjs_page` of a section. */
export function measurePage(sheet: HTMLElement): MeasuredPage {
  const trim = (sheet.querySelector('.pagedjs_pagebox') ?? sheet).getBoundingClientRect()
  const words: PlacedWord[] = []
  const state = { block: null as Element | null, spaced: true }
  for (const text of visibleTexts(sheet)) placeWords(text, trim, words, state)
  return { words, links: linksOf(sheet), cutPictures: cutPictures(sheet, trim) }
}

function placeWords(
  text: Text,
  trim: DOMRect,
  words: PlacedWord[],
  state: { block: Element | null; spaced: boolean },
): void {
  const parent = text.parentElement
  if (!parent) return
  const block = parent.closest('p, li, td, th, h1, h2, h3, h4, h5, h6, div, figcaption, text, dt, dd')
  const about = {
    at: placeOf(text),
    stream: streamOf(text, ''),
    generated: isGenerated(text) || Boolean(parent.closest('.furniture, .pagedjs_margin')),
  }
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
        glued: glued || index > 0,
      })),
    )
    glued = false
  }
  state.block = block
  state.spaced = /\s$/u.test(text.data)
}

type Piece = Pick<PlacedWord, 'text' | 'left' | 'top' | 'right' | 'bottom' | 'clipped'>

/**
 * A word is one piece, also where it breaks over two lines: its boxes are told apart, its text stands with the first.
 * Without any box it is on no page.
 */
function piecesOf(range: Range, text: string, trim: DOMRect, window: Box): Piece[] {
  const rects = unlike([...range.getClientRects()].filter(rect => rect.width > 0 && rect.height > 0))
  return rects.map((rect, index) => ({
    text: index === 0 ? text : '',
    left: rect.left - trim.left,
    top: rect.top - trim.top,
    right: rect.right - trim.left,
    bottom: rect.bottom - trim.top,
    clipped: isOutside(rect, window),
  }))
}

/** Chromium tells the box of a repeated table head once for itself and once for each repeat. */
function unlike(rects: readonly DOMRect[]): DOMRect[] {
  return rects.filter(
    (rect, index) => !rects.slice(0, index).some(other => other.left === rect.left && other.top === rect.top),
  )
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** The part of the page through which an element is seen: ancestors that hide their overflow, within its sheet. */
function clipOf(element: Element, trim: DOMRect): Box {
  const box: Box = { left: trim.left - 1, top: trim.top - 1, right: trim.right + 1, bottom: trim.bottom + 1 }
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

/** A glyph's box is taller than its ink: a fifth may stick out above and below, a pixel at the sides. */
function isOutside(rect: DOMRect, box: Box): boolean {
  const slack = rect.height * 0.3
  return (
    rect.left < box.left - 1.5 ||
    rect.right > box.right + 1.5 ||
    rect.top + slack < box.top - 1 ||
    rect.bottom - slack > box.bottom + 1
  )
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

function cutPictures(sheet: HTMLElement, trim: DOMRect): string[] {
  const content = sheet.querySelector('.pagedjs_page_content')?.getBoundingClientRect()
  return [...sheet.querySelectorAll('.pagedjs_area img, .pagedjs_area svg')].flatMap(picture => {
    if (picture.parentElement?.closest('svg') || picture.closest('[aria-hidden="true"]')) return []
    const rect = picture.getBoundingClientRect()
    const cut = rect.width === 0 || rect.bottom > trim.bottom + 40 || (content && rect.left > content.right + 400)
    return cut ? [placeOf(picture)] : []
  })
}
