import { type Blocks, blocksOn } from './blocks.ts'
import { type ColumnBoxes, columnBoxes, shifted } from './column-boxes.ts'
import { folioMark } from './folio-mark.ts'
import { type FontMeasure, fontMeasures } from './fonts.ts'
import { geometryOf } from './geometry.ts'
import { piecesOf } from './pieces.ts'
import type { Box, GlancedPage, MeasuredPage, PlacedWord } from './protocol.ts'
import { isGenerated, placeOf, streamOf, visibleTexts } from './streams.ts'
import { windows } from './windows.ts'

/** Looks the assembled book over: what stands around the pages in full, of the pages themselves where their texts lie. */
export function glanceAtBook(): GlancedPage[] {
  const fonts = fontMeasures()
  return [...document.querySelectorAll<HTMLElement>('.sheet')].map(sheet => ({
    furniture: measured(sheet, [...sheet.querySelectorAll(':scope > .ground, :scope > .furniture')], fonts),
    geometry: geometryOf(sheet.querySelector('.pagedjs_pages') ?? sheet),
  }))
}

/** Reads back where every word lies on each sheet, without what stands around the pages. */
export function measureBook(): MeasuredPage[] {
  const fonts = fontMeasures()
  return [...document.querySelectorAll<HTMLElement>('.sheet')].map(sheet =>
    measured(sheet, [sheet.querySelector('.pagedjs_pages') ?? sheet], fonts),
  )
}

/** Reads back one page of a section: a `.pagedjs_page`. */
export function measurePage(page: HTMLElement, fonts: (element: Element) => FontMeasure): MeasuredPage {
  return measured(page, [page], fonts)
}

/** What stands in some parts of a page; positions from the top left of the trim. */
function measured(
  page: HTMLElement,
  parts: readonly Element[],
  fonts: (element: Element) => FontMeasure,
): MeasuredPage {
  const trim = (page.querySelector('.pagedjs_pagebox') ?? page).getBoundingClientRect()
  const words: PlacedWord[] = []
  const boxes = columnBoxes(parts[0] ?? page, trim)
  const state: State = { block: null, spaced: true, blocks: blocksOn(boxes, fonts), fonts, windowOf: windows(trim) }
  const pictures = parts.flatMap(picturesOf)
  const placed: MeasuredPage['pictures'][number][] = []
  for (const text of parts.flatMap(part => [...visibleTexts(part)])) {
    while (pictures[0] && isBefore(pictures[0], text)) placed.push(...placedPicture(pictures.shift(), boxes, state))
    placeWords(text, trim, words, state)
  }
  for (const picture of pictures) placed.push(...placedPicture(picture, boxes, state))
  const area = parts.some(part => part.matches('.ground, .furniture')) ? undefined : areaOf(page)
  return {
    words,
    links: parts.flatMap(part => linksOf(part, trim)),
    cutPictures: parts.flatMap(part => cutPictures(part, page, trim)),
    blocks: state.blocks.all,
    pictures: placed,
    area: area && shifted(area, trim),
    ground: parts.flatMap(groundOf).map(rect => shifted(rect, trim)),
  }
}

function areaOf(page: Element): DOMRect | undefined {
  return page.querySelector('.pagedjs_page_content')?.getBoundingClientRect()
}

interface State {
  block: Element | null
  spaced: boolean
  readonly blocks: Blocks
  readonly fonts: (element: Element) => FontMeasure
  readonly windowOf: (element: Element) => Box
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
  const window = state.windowOf(parent)
  let glued = block === state.block && !state.spaced && !/^\s/u.test(text.data)
  const mark = referenceOf(text)
  for (const found of text.data.matchAll(/\S+/gu)) {
    const word = { node: text, start: found.index, end: found.index + found[0].length }
    words.push(
      ...piecesOf(word, trim, window).map((piece, index) => ({
        ...about,
        ...piece,
        ...(mark === undefined ? {} : { text: index === 0 ? mark : '', part: index === 0 ? mark : '' }),
        baseline: piece.top + ascent,
        glued: glued || index > 0,
      })),
    )
    glued = false
  }
  state.block = block
  state.spaced = /\s$/u.test(text.data)
}

function linksOf(part: Element, trim: DOMRect): MeasuredPage['links'] {
  return [...part.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap(link =>
    [...link.getClientRects()].map(rect => ({
      left: rect.left - trim.left,
      top: rect.top - trim.top,
      right: rect.right - trim.left,
      bottom: rect.bottom - trim.top,
      text: link.getAttribute('aria-label') ?? textOf(link).trim(),
      target: link.getAttribute('href') ?? '',
    })),
  )
}

/** The text of a link, with marks where page numbers will come. */
function textOf(link: Element): string {
  const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    text += referenceOf(node) ?? node.data
  return text
}

/** The mark of the page number that a text stands in for. */
function referenceOf(text: Text): string | undefined {
  const id = text.parentElement?.closest('[data-page-of]')?.getAttribute('data-page-of')
  return id == null ? undefined : folioMark(id)
}

/** Drawings and pictures behind the text; one that a style hides on this page has no size. */
function groundOf(part: Element): DOMRect[] {
  return [...part.querySelectorAll(':scope.ground > .trim > svg, :scope.ground > .trim img')]
    .map(drawn => drawn.getBoundingClientRect())
    .filter(rect => rect.width > 0 && rect.height > 0)
}

function picturesOf(part: Element): Element[] {
  return [...part.querySelectorAll('.pagedjs_area img, .pagedjs_area svg')].filter(
    picture => !picture.parentElement?.closest('svg'),
  )
}

function cutPictures(part: Element, page: Element, trim: DOMRect): string[] {
  const content = areaOf(page)
  return picturesOf(part).flatMap(picture => {
    if (picture.closest('[aria-hidden="true"]')) return []
    const rect = picture.getBoundingClientRect()
    const cut = rect.width === 0 || rect.bottom > trim.bottom + 40 || (content && rect.left > content.right + 400)
    return cut ? [placeOf(picture)] : []
  })
}
