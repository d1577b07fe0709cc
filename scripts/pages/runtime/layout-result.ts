import type { Flaw } from '../fault.ts'
import type { LaidPage } from '../laid-page.ts'
import type { SourceRun } from './protocol.ts'

/** What came of laying a section out, as the page sends it to Node. */
export interface LayoutResult {
  /** `outerHTML` of each `.pagedjs_page`. */
  readonly pages: readonly string[]
  /** A page of the same kind with nothing on it, for the other side. */
  readonly blank: string
  /** Everything Paged.js made of the stylesheet. */
  readonly css: string
  /** id → page of this section, from 0. */
  readonly anchors: Readonly<Record<string, number>>
  readonly source: readonly SourceRun[]
  /** What stands on each page; its words were held against the source where they lie, which is too much to send. */
  readonly map: readonly LaidPage[]
  /** What is wrong with the words on the pages. */
  readonly flaws: readonly Flaw[]
  /** Pictures that stick out of their page or were not drawn. */
  readonly cutPictures: readonly { readonly page: number; readonly at: string }[]
  /** Where the texts of each page lie; see `geometry.ts`. */
  readonly geometry: readonly (readonly number[])[]
  /** What could not be laid out, with its `data-at`; the section has failed when there is one. */
  readonly stuck: readonly Stuck[]
  /** Tables that were too wide with whole words, by their `data-at`, each once. */
  readonly squeezed: readonly string[]
  /** The faces that were there; see `faces.ts`. */
  readonly faces: readonly string[]
  /** Families whose fonts failed to load. */
  readonly fontFaults: readonly string[]
}

/** A block that could not be laid out. */
export interface Stuck {
  readonly reason: string
  readonly at: string
}
