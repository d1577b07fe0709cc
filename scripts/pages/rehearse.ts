import type { Html } from '../html/model.ts'
import { PLANS } from './plans.ts'
import { layoutRequest } from './section.ts'
import type { LayoutPages } from './studio.ts'

/** A section of an earlier build, with all that laying it out asks for. */
export interface Rehearsal extends Pick<Html, 'stylesheet' | 'noteSelectors' | 'assets'> {
  readonly markup: string
}

/** Characters of markup that fill some ten pages: after them the browser learns little more. */
const enough = 50_000

/** What a rehearsal of the next build may be: the section that is nearest to long enough; undefined where there is none. */
export function rehearsalOf({ sections, stylesheet, noteSelectors, assets }: Html): Rehearsal | undefined {
  const off = (markup: string) => Math.abs(markup.length - enough)
  const [section] = [...sections].sort((one, other) => off(one.markup) - off(other.markup))
  // The laying out of a long one would still go on when the build wants the page.
  if (!section || section.markup.length > 2 * enough) return undefined
  return { markup: section.markup, stylesheet, noteSelectors, assets }
}

/** Lays a section out and throws it away, twice: the browser compiles its program as it is used, and better what is used again. */
export async function rehearse(layouts: LayoutPages, { markup, stylesheet, noteSelectors }: Rehearsal): Promise<void> {
  const [plan] = PLANS
  if (!plan) return
  const request = layoutRequest({ markup, startSide: 'recto', plan, html: { noteSelectors } })
  for (let time = 0; time < 2; time++) await layouts.run(request, stylesheet, () => undefined)
}
