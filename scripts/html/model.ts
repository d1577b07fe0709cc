/** What leaves the html stage: one section a chapter, one stylesheet, and the files both ask for. */
export interface Html {
  readonly language: string
  readonly title: string
  readonly sections: readonly Section[]
  /** Lowered for Paged.js: no nesting, no `column-span`, no `:is()` lists with break properties. */
  readonly stylesheet: string
  /** Rules for the assembled book only (sheet, furniture, grounds); Paged.js never sees them. */
  readonly bookStylesheet: string
  /** Selectors whose elements are footnotes (`float: footnote` in the stylesheet). */
  readonly noteSelectors: readonly string[]
  /** URL path on the made-up origin (`/files/…`, `/package/…`) → what World answers it from. */
  readonly assets: ReadonlyMap<string, Asset>
}

export type Asset = { readonly from: 'publication' | 'layered' | 'package'; readonly path: string }

export interface Section {
  /** The chapter's id. */
  readonly id: string
  readonly path: string
  readonly template: string
  readonly startSide: 'recto' | 'verso' | 'any'
  /** No furniture (running heads and folios) on its pages. */
  readonly bare: boolean
  /** No furniture on its first page. */
  readonly bareFirst: boolean
  readonly numbering: 'roman' | 'arabic'
  /** Restarts the numbering at this number, when given. */
  readonly restart?: number | undefined
  /** `<section …>…</section>`, one element, blocks with `data-at`. Page numbers to fill in: `<… data-page-of="id">`. */
  readonly markup: string
  /** Furniture for a page: Liquid already rendered but for `[[folio]]`; verso and recto. Empty when there is none. */
  readonly furniture: { readonly verso: string; readonly recto: string }
  /** What lies behind the text of every page, bare or not, over the trim and on into the bleed; HTML without words. */
  readonly ground?: { readonly verso: string; readonly recto: string } | undefined
  readonly title: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}
