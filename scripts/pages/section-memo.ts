import type { Html, Section } from '../html/model.ts'
import type { Memo } from '../memo.ts'
import { type BookFiles, hashOf } from './asset-hashes.ts'
import type { LaidSection } from './laid-section.ts'
import { PLANS } from './plans.ts'

/** Keeps sections that were laid out, by everything that their layout depends on. */
export interface SectionMemo {
  readonly find: (section: Section, side: 'recto' | 'verso', markup: string) => Promise<LaidSection | undefined>
  /** Whether it is probably known, which is told sooner. */
  readonly has: (side: 'recto' | 'verso', markup: string) => Promise<boolean>
  /** Keeps it, unless it came about by chance: late, refused something, or unsound. */
  readonly keep: (laid: LaidSection, refusals: number) => Promise<void>
}

/** What makes the layout, as far as it is no content. */
export interface LayoutMeans {
  /** That the book may show. */
  readonly files: BookFiles
  /** Version of the browser. */
  readonly version: string
  /** The runtime's script and Paged.js. */
  readonly script: string
  readonly paged: string
}

/** Changes whenever `laySection` gives another result for the same request. */
const version = 'section 6'

/**
 * A memo of the sections of one book. Its key holds the markup with stand-ins for page numbers, so that a folio that moves
 * lays nothing out again; the files that a section shows, by content; and what all sections share.
 */
export function sectionMemo(memo: Memo, html: Html, means: LayoutMeans): SectionMemo {
  const { named, shared } = means.files
  const common = [version, means.version, means.script, means.paged, JSON.stringify(PLANS), html.stylesheet]
  const commonKey = hashOf([...common, JSON.stringify([html.noteSelectors, shared(named(html.stylesheet))])])
  const partsOf = (markup: string, side: string) => {
    return [commonKey, side, markup, JSON.stringify(named(markup))]
  }
  return {
    find: async (section, side, markup) => {
      const kept = await memo.read(partsOf(markup, side), entry => JSON.parse(new TextDecoder().decode(entry)) as Kept)
      return kept && { ...kept, section, startSide: side, markup }
    },
    has: (side, markup) => memo.has(partsOf(markup, side)),
    keep: async (laid, refusals) => {
      if (!laid.sound || refusals > 0 || laid.attempts.some(byChance)) return
      const { section: _, startSide, markup, ...kept } = laid
      await memo.keep(partsOf(markup, startSide), new TextEncoder().encode(JSON.stringify(kept satisfies Kept)))
    },
  }
}

type Kept = Omit<LaidSection, 'section' | 'startSide' | 'markup'>

/** On a machine less busy the plan before might have been the one. */
function byChance({ faults }: LaidSection['attempts'][number]): boolean {
  return faults.some(({ kind }) => kind === 'timeout' || kind === 'page-error')
}
