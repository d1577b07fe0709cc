import type { Origins } from './cut.ts'
import { type Foot, type LayoutClass, layPage, rememberOrigins, type Tools } from './lay-page.ts'
import { keepLinesTogether } from './lone-lines.ts'
import { callsOn, placeNotes, takeRest } from './note-area.ts'
import type { Notes } from './notes.ts'
import type { BreakToken, PagedChunker, PagedPage } from './paged.ts'
import { repeatTableHead } from './table-heads.ts'

/** A page is laid out again at most so often for the sake of single lines. */
const MOST_REPAIRS = 3

/** One section on its way through the pages. */
export interface Run {
  readonly chunker: PagedChunker
  readonly source: Node
  readonly notes: Notes
  readonly maxPages: number
  /** Called after each page with the number of pages so far. */
  readonly onPage: (count: number) => void
}

/**
 * Lays out a section page by page. It replaces Paged.js's own loop, which drops what it cannot place without an error.
 * @throws StuckError, or Error when there are more pages than `maxPages`.
 */
export async function drive(run: Run): Promise<void> {
  const { chunker } = run
  const origins: Origins = new WeakMap()
  let token: BreakToken | undefined
  chunker.hooks.renderNode?.register(
    rememberOrigins(origins, () => token),
    repeatTableHead(run.source),
  )
  const tools = { Layout: await layoutClassOf(chunker), origins, last: { characters: 0 } }
  const seen = new Set<string>()
  let carried: HTMLElement[] = []
  const first = chunker.total
  do {
    if (chunker.total > first) await chunker.handleBreaks(token?.node ?? null)
    const page = chunker.addPage()
    await chunker.hooks.beforePageLayout?.trigger(page, run.source, token, chunker)
    const lay = () => withNotes(page, run, token, carried, tools)
    let laid = await lay()
    for (let again = 0; again < MOST_REPAIRS && keepLinesTogether(page.wrapper, laid.token, origins); again++)
      laid = await lay()
    token = laid.token
    carried = laid.carried
    await finish(page, token, run)
    guard(token, seen, run, chunker.total - first)
  } while (token)
  await onlyNotes(carried, run)
}

/** Lays the page out with ever more room for notes until those that are called on it fit. */
async function withNotes(
  page: PagedPage,
  run: Run,
  token: BreakToken | undefined,
  carried: readonly HTMLElement[],
  tools: Tools,
): Promise<{ token: BreakToken | undefined; carried: HTMLElement[] }> {
  const foot: Foot = {
    reserve: placeNotes(page, carried, [], run.notes),
    set: calls => placeNotes(page, carried, calls, run.notes),
  }
  for (let attempt = 0; attempt < 8; attempt++) {
    const next = await layPage(page, run.source, token, foot, tools)
    const wanted = foot.set(callsOn(page))
    if (wanted <= foot.reserve) return { token: next, carried: takeRest(page, foot.reserve) }
    foot.reserve = wanted
  }
  const next = await layPage(page, run.source, token, foot, tools)
  foot.set(callsOn(page))
  return { token: next, carried: takeRest(page, foot.reserve) }
}

async function onlyNotes(left: HTMLElement[], run: Run): Promise<void> {
  let carried = left
  while (carried.length > 0) {
    const page = run.chunker.addPage()
    await run.chunker.hooks.beforePageLayout?.trigger(page, run.source, undefined, run.chunker)
    page.clear()
    const reserve = placeNotes(page, carried, [], run.notes)
    page.area.closest<HTMLElement>('.pagedjs_area')?.style.setProperty('--pagedjs-footnotes-height', `${reserve}px`)
    const rest = takeRest(page, reserve)
    if (rest.length >= carried.length && rest[0]?.textContent === carried[0]?.textContent)
      throw new Error('A note does not fit on a page')
    carried = rest
    await finish(page, undefined, run)
  }
}

async function finish(page: PagedPage, token: BreakToken | undefined, run: Run): Promise<void> {
  await run.chunker.hooks.afterPageLayout?.trigger(page.element, page, token, run.chunker)
  await run.chunker.hooks.finalizePage?.trigger(page.element, page, undefined, run.chunker)
  run.onPage(run.chunker.total)
}

function guard(token: BreakToken | undefined, seen: Set<string>, run: Run, pages: number): void {
  if (pages > run.maxPages) throw new Error(`The section does not end: more than ${run.maxPages} pages`)
  if (!token) return
  const key = `${pathOf(token.node)}@${token.offset}`
  if (seen.has(key)) throw new Error('The section does not end: a page came back')
  seen.add(key)
}

function pathOf(node: Node): string {
  const parent = node.parentNode
  const index = parent ? [...parent.childNodes].indexOf(node as ChildNode) : 0
  const ref =
    (node as Element).getAttribute?.('data-ref') ?? (parent as Element | null)?.getAttribute?.('data-ref') ?? ''
  return `${ref}/${index}`
}

/** Paged.js keeps its Layout class to itself; a page that has been laid out shows it. */
async function layoutClassOf(chunker: PagedChunker): Promise<LayoutClass> {
  const index = chunker.total
  const page = chunker.addPage()
  await page.layout(document.createRange().createContextualFragment('<p></p>'))
  const Layout = page.layoutMethod.constructor as LayoutClass
  page.removeListeners()
  chunker.removePages(index)
  return Layout
}
