import type { Html } from '../html/model.ts'
import { PLANS } from './plans.ts'
import { layoutRequest } from './section.ts'
import type { LayoutPages } from './studio.ts'

/** Characters of markup that a rehearsal takes at most: some twenty pages, after which the browser learns nothing more. */
const most = 120_000

/** Lays the longest section out that is not too long, and throws it away: the browser compiles its program as it is used. */
export async function rehearse(layouts: LayoutPages, html: Html): Promise<void> {
  const all = html.sections.filter(({ markup }) => markup.length <= most)
  const [section] = all.sort((one, other) => other.markup.length - one.markup.length)
  const [plan] = PLANS
  if (!section || !plan) return
  const request = layoutRequest({ markup: section.markup, startSide: 'recto', plan, html })
  await layouts.run(request, html.stylesheet, () => undefined)
}
