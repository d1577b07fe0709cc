import type { Html } from '../html/model.ts'
import { type LayoutPage, type LayoutTools, openLayoutPage } from './layout-page.ts'
import type { Refusal } from './origin.ts'
import { pool } from './pool.ts'
import type { SectionMemo } from './section-memo.ts'

/** Where pages are made: a browser, our script and Paged.js, and what became of requests that were refused. */
export interface Studio extends LayoutTools {
  readonly refused: (refusal: Refusal) => void
  /** Where sections are laid out. */
  readonly layouts: LayoutPages
  /** Sections that were laid out before; none are known unless given. */
  readonly memo?: SectionMemo | undefined
}

/** Pages on which sections are laid out; each takes one section at a time. */
export interface LayoutPages {
  /**
   * Lays a section out on a page that is free, or on a new one. A page on which something went wrong is not used again.
   * @param onPage Told each page as it is made.
   */
  readonly run: LayoutPage['run']
  /** Opens one, which the first section then finds open. */
  readonly warm: () => void
  readonly close: () => Promise<void>
}

/** No page is opened before it is asked for. */
export function layoutPages(tools: LayoutTools, html: Pick<Html, 'assets'>): LayoutPages {
  const { take, give, warm, close } = pool(() => openLayoutPage(tools, html))
  return {
    warm,
    run: async (request, stylesheet, onPage) => {
      const page = await take()
      const ran = await page.run(request, stylesheet, onPage)
      if (ran.result && ran.faults.length + ran.refused.length === 0) give(page)
      else await page.close()
      return ran
    },
    close,
  }
}
