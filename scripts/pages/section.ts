import type { Html, Section } from '../html/model.ts'
import type { Attempt, LaidSection } from './laid-section.ts'
import type { Ran } from './layout-page.ts'
import { PLANS } from './plans.ts'
import { type FolioMap, withStandIns } from './references.ts'
import type { LayoutResult } from './runtime/layout-result.ts'
import type { LayoutRequest, Plan } from './runtime/protocol.ts'
import type { Studio } from './studio.ts'

/**
 * Lays one section out, on ever safer plans until one keeps every word; one that was laid out before is taken from the
 * memo, which gives the same.
 * @param onPage Told each page as it is made.
 */
export async function laySection(
  section: Section,
  startSide: 'recto' | 'verso',
  html: Html,
  folios: FolioMap,
  studio: Studio,
  onPage: (count: number) => void,
): Promise<LaidSection> {
  const markup = withStandIns(section.markup, folios)
  const before = await studio.memo?.find(section, startSide, markup)
  if (before) {
    onPage(before.pages.length)
    return before
  }
  const { laid, refusals } = await layAnew({ section, startSide, markup, html }, studio, onPage)
  await studio.memo?.keep(laid, refusals)
  return laid
}

interface Wanted {
  readonly section: Section
  readonly startSide: 'recto' | 'verso'
  readonly markup: string
  readonly html: Html
}

async function layAnew(
  { section, startSide, markup, html }: Wanted,
  studio: Studio,
  onPage: (count: number) => void,
): Promise<{ readonly laid: LaidSection; readonly refusals: number }> {
  const attempts: Attempt[] = []
  let refusals = 0
  let last: LaidSection | undefined
  for (const plan of PLANS) {
    if (plan.name === 'notes-at-end' && !attempts.some(isAboutNotes)) continue
    const { result, faults, refused } = await attempt({ markup, startSide, plan, html }, studio, onPage)
    refusals += refused.length
    for (const each of refused) studio.refused(each)
    last = {
      section,
      startSide,
      plan,
      markup,
      attempts: [...attempts],
      sound: faults.length === 0,
      ...madeOf(result ?? NOTHING),
    }
    if (last.sound) return { laid: last, refusals }
    attempts.push({ plan: plan.name, faults })
    if (faults.some(fault => fault.kind === 'font')) break
  }
  if (!last) throw new Error('There is no plan to lay a section out')
  return { laid: { ...last, attempts }, refusals }
}

const NOTHING = {
  pages: [],
  map: [],
  geometry: [],
  blank: '',
  css: '',
  anchors: {},
  source: [],
  squeezed: [],
  faces: [],
}

/** What is kept of a result. */
function madeOf(made: typeof NOTHING | LayoutResult) {
  const { pages, map, geometry, blank, css, anchors, source, squeezed, faces } = made
  return { pages, map, geometry, blank, css, anchors, source, squeezed, faces }
}

/** Moving the notes helps only where they were the trouble: a word of one, or a page that could not be filled. */
function isAboutNotes({ faults }: Attempt): boolean {
  return faults.some(fault => fault.kind === 'stuck' || ('note' in fault && fault.note))
}

interface Trial {
  readonly markup: string
  readonly startSide: 'recto' | 'verso'
  readonly plan: Plan
  readonly html: Html
}

type Asked = Omit<Trial, 'html'> & { readonly html: Pick<Html, 'noteSelectors'> }

/** What the page is asked for it. */
export function layoutRequest({ markup, startSide, plan, html: { noteSelectors } }: Asked): LayoutRequest {
  return { markup, startSide, noteSelectors, plan, maxPages: 20 + Math.ceil(markup.length / 300) }
}

async function attempt(trial: Trial, studio: Studio, onPage: (count: number) => void): Promise<Ran> {
  const ran = await studio.layouts.run(layoutRequest(trial), trial.html.stylesheet, onPage)
  if (!ran.result) return ran
  const { result } = ran
  const stuck = result.stuck.map(each => ({ kind: 'stuck' as const, words: each.reason, at: each.at, page: -1 }))
  const fonts = result.fontFaults.map(family => ({ kind: 'font' as const, words: family, at: '', page: -1 }))
  const pictures = result.cutPictures.map(each => ({
    ...each,
    kind: 'picture' as const,
    words: 'sticks out of its page or was not drawn',
  }))
  return { ...ran, faults: [...ran.faults, ...fonts, ...stuck, ...result.flaws, ...pictures] }
}
