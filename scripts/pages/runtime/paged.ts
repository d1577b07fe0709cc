/** The parts of Paged.js 0.4.3 that we drive, as its source has them; it ships no types. */

export interface PagedHook {
  trigger(...values: unknown[]): Promise<unknown>
  triggerSync(...values: unknown[]): unknown[]
  register(...handlers: ((...values: never[]) => unknown)[]): void
}

export interface BreakToken {
  readonly node: Node
  readonly offset: number
  equals(other: BreakToken | undefined): boolean
  toJSON(hash?: boolean): string
}

export interface PagedLayout {
  settings: { maxChars?: number }
  /** Characters that are set before the page is looked at. */
  maxChars: number
  findBreakToken: (wrapper: HTMLElement, source: Node, bounds: DOMRect, previous: BreakToken) => BreakToken | undefined
  renderTo(
    wrapper: HTMLElement,
    source: Node,
    token: BreakToken | undefined,
  ): Promise<{ breakToken?: BreakToken; error?: Error }>
}

export interface PagedPage {
  element: HTMLElement
  area: HTMLElement
  wrapper: HTMLElement
  footnotesArea: HTMLElement
  hooks: unknown
  settings: { maxChars?: number }
  layoutMethod: PagedLayout
  clear(): void
  removeListeners(): void
  layout(contents: Node, token?: BreakToken, maxChars?: number): Promise<unknown>
}

export interface PagedChunker {
  hooks: Record<string, PagedHook>
  pages: PagedPage[]
  pagesArea: HTMLElement
  total: number
  settings: { maxChars?: number }
  addPage(blank?: boolean): PagedPage
  removePages(from?: number): void
  setup(renderTo?: HTMLElement): void
  handleBreaks(node: Node | null, force?: boolean): Promise<void>
  flow(content: Node, renderTo?: HTMLElement): Promise<unknown>
  render(parsed: Node): Promise<unknown>
  loadFonts(): Promise<unknown>
}

export interface PagedPreviewer {
  chunker: PagedChunker
  polisher: {
    setup(): void
    add(sheet: Record<string, string>): Promise<unknown>
    insert(text: string): HTMLStyleElement
    inserted: HTMLStyleElement[]
    styleEl: HTMLStyleElement
  }
  handlers: unknown
  initializeHandlers(): unknown
}

/** One of the things that Paged.js does by hooks: counters, running heads, page rules. */
export type PagedHandler = object

export interface PagedGlobal {
  Previewer: new (settings?: Record<string, unknown>) => PagedPreviewer
  registeredHandlers: (new (...connected: unknown[]) => PagedHandler)[]
}

declare global {
  interface Window {
    Paged: PagedGlobal
  }
}
