import { findFlaws } from '../integrity.ts'
import { laidPage } from '../laid-page.ts'
import { runsOf } from '../source-runs.ts'
import { anchorsOf, cleanPage, squeezedTables, styleText } from './clean.ts'
import { StuckError } from './cut.ts'
import { drive } from './drive.ts'
import { facesThere } from './faces.ts'
import { fontMeasures } from './fonts.ts'
import { geometryOf } from './geometry.ts'
import { inert } from './inert.ts'
import type { LayoutResult, Stuck } from './layout-result.ts'
import { measurePage } from './measure.ts'
import { numberNotes } from './notes.ts'
import { findOverflow } from './overflow.ts'
import type { PagedChunker, PagedPage } from './paged.ts'
import { polishing } from './polish.ts'
import { prepare, takeOutNotes } from './prepare.ts'
import type { LayoutRequest } from './protocol.ts'
import { removeUnusedSoftHyphens } from './soft-hyphens.ts'
import { sourceWords } from './streams.ts'

/**
 * Lays out one section in this document, and takes it away again.
 * @param stylesheet Lowered CSS; Paged.js reads its page rules.
 * @param onPage Told the number of pages after each.
 */
export type LayOut = (
  request: LayoutRequest,
  stylesheet: string,
  onPage: (count: number) => void,
) => Promise<LayoutResult>

/** Lays out sections in this document, one after the other. */
export function layingOut(): LayOut {
  const polished = polishing()
  return async (request, stylesheet, onPage) => {
    document.body.replaceChildren()
    const { chunker } = await polished(stylesheet)
    const result = await layOut(request, chunker, onPage)
    document.body.replaceChildren()
    return result
  }
}

async function layOut(
  request: LayoutRequest,
  chunker: PagedChunker,
  onPage: (count: number) => void,
): Promise<LayoutResult> {
  const content = inert(request.markup)
  numberNotes(content, request.noteSelectors)
  const source = sourceWords(content, request.noteSelectors.join(', '))
  const stuck: Stuck[] = []
  const fontFaults = await render(chunker, content, request, stuck, onPage)
  const dummies = request.startSide === 'verso' ? 1 : 0
  const pages = chunker.pages.slice(dummies).map(page => page.element)
  for (const page of chunker.pages.slice(dummies)) thinSoftHyphens(page)
  const fonts = fontMeasures()
  const measured = pages.map(page => measurePage(page, fonts))
  const css = styleText()
  const keepRefs = css.includes('[data-ref')
  return {
    pages: pages.map(page => cleanPage(page, keepRefs)),
    blank: await blankPage(chunker),
    css,
    anchors: anchorsOf(pages),
    source: runsOf(source),
    map: measured.map(laidPage),
    flaws: stuck.length > 0 ? [] : findFlaws(source, measured),
    cutPictures: measured.flatMap((each, page) => each.cutPictures.map(at => ({ page, at }))),
    geometry: pages.map(geometryOf),
    stuck,
    squeezed: squeezedTables(pages),
    faces: facesThere(),
    fontFaults,
  }
}

async function render(
  chunker: PagedChunker,
  content: DocumentFragment,
  request: LayoutRequest,
  stuck: Stuck[],
  onPage: (count: number) => void,
): Promise<string[]> {
  chunker.setup(document.body)
  const probe = chunker.addPage()
  const notes = takeOutNotes(content, request)
  const fontFaults = await prepare(content, notes, request, probe.area)
  chunker.removePages()
  chunker.loadFonts = async () => []
  chunker.render = async parsed => {
    if (request.startSide === 'verso') await blankFirst(chunker)
    try {
      await drive({ chunker, source: parsed, notes, maxPages: request.maxPages, onPage })
    } catch (error) {
      stuck.push({ reason: (error as Error).message, at: error instanceof StuckError ? error.at : '' })
    }
    return { done: true }
  }
  await chunker.flow(content, document.body)
  return fontFaults
}

function thinSoftHyphens(page: PagedPage): void {
  const area = page.element.querySelector('.pagedjs_area')
  if (!area || !page.wrapper) return
  const bounds = page.area.getBoundingClientRect()
  removeUnusedSoftHyphens(area, () => findOverflow(page.wrapper, bounds) !== undefined)
}

async function blankFirst(chunker: PagedChunker): Promise<void> {
  const page = chunker.addPage(true)
  await chunker.hooks.beforePageLayout?.trigger(page, undefined, undefined, chunker)
  await chunker.hooks.afterPageLayout?.trigger(page.element, page, undefined, chunker)
  await chunker.hooks.finalizePage?.trigger(page.element, page, undefined, chunker)
}

async function blankPage(chunker: PagedChunker): Promise<string> {
  await blankFirst(chunker)
  const page = chunker.pages.at(-1)
  return page ? cleanPage(page.element, false) : ''
}
