import { applyPlan } from './apply-plan.ts'
import { facesOf } from './faces.ts'
import { keepHeadings } from './keep-headings.ts'
import { countLines } from './lone-lines.ts'
import { extractNotes, type Notes } from './notes.ts'
import type { LayoutRequest } from './protocol.ts'
import { rebreak } from './rebreak.ts'
import { splitSpanners } from './spanners.ts'
import { wrapVerbatimLines } from './verbatim.ts'

/** Takes the notes out of their text, before anything is measured: their calls and numbers may need faces of their own. */
export function takeOutNotes(content: DocumentFragment, { noteSelectors, plan }: LayoutRequest): Notes {
  return extractNotes(content, noteSelectors, plan.notes)
}

/**
 * Turns a section's markup into the safe structures that survive Paged.js: spanners between column blocks, code in lines,
 * nothing higher than a page. It measures, so all faces are loaded first.
 * @param notes What was taken out of the content before.
 * @param area A page's content box: it gives the width and height to measure against, in CSS pixels.
 * @returns Families of which a face failed.
 */
export async function prepare(
  content: DocumentFragment,
  notes: Notes,
  request: LayoutRequest,
  area: HTMLElement,
): Promise<string[]> {
  wrapVerbatimLines(content)
  const failed = await measured(content, area, async stage => {
    const faults = await facesOf(stage, notes.values())
    splitSpanners(stage)
    applyPlan(stage, request.plan, area.clientHeight)
    rebreak(stage)
    keepHeadings(stage)
    countLines(stage)
    return faults
  })
  inNoteArea(notes, area)
  numberReferences(content)
  return failed
}

/** Puts the content on stage so that computed styles are true, and takes it off again. */
async function measured<T>(
  content: DocumentFragment,
  area: HTMLElement,
  work: (stage: HTMLElement) => Promise<T>,
): Promise<T> {
  const stage = document.createElement('div')
  stage.style.cssText = `position:absolute;top:0;left:0;width:${area.clientWidth}px`
  stage.append(content)
  area.append(stage)
  const done = await work(stage)
  content.append(...stage.childNodes)
  stage.remove()
  return done
}

/** Notes are as wide as the foot of the page makes them. */
function inNoteArea(notes: Notes, area: HTMLElement): void {
  const foot = area.closest('.pagedjs_page')?.querySelector('.pagedjs_footnote_inner_content')
  if (!foot || notes.size === 0) return
  const hidden = foot.closest('.pagedjs_footnote_empty')
  hidden?.classList.remove('pagedjs_footnote_empty')
  foot.append(...notes.values())
  rebreak(foot)
  foot.replaceChildren()
  hidden?.classList.add('pagedjs_footnote_empty')
}

/** Paged.js finds elements again by `data-ref`; its own are random, ours are the same each time. */
function numberReferences(content: DocumentFragment): void {
  let count = 0
  for (const element of content.querySelectorAll('*')) element.setAttribute('data-ref', String(count++))
}
