import type { Html, Section } from '../html/model.ts'
import { imposeFolios, type Slot, startSides } from './folios.ts'
import type { LaidSection } from './laid-section.ts'
import { type FolioMap, foliosOf, type Moved, movedReferences, withStandIns } from './references.ts'
import { laySection } from './section.ts'
import type { Studio } from './studio.ts'
import { symmetry } from './symmetry.ts'

/** Layout is repeated until page references are right, at most so often (Typst does the same). */
const MOST_ROUNDS = 5

/** Every section laid out, in the right order, with the folios that its references ask for. */
export interface LaidBook {
  readonly sections: readonly LaidSection[]
  readonly slots: readonly Slot[]
  readonly folios: FolioMap
  readonly rounds: number
  /** Sections that still changed in the last round, and which of their references moved; empty when all is stable. */
  readonly unstable: readonly Unstable[]
}

/** A chapter that would have to be laid out once more. */
export interface Unstable {
  readonly path: string
  /** References whose number would be set otherwise now: id, as it was set, as it would be. */
  readonly moved: readonly Moved[]
}

/** Lays out sections, several side by side, and again those whose references or start side turned out otherwise. */
export async function layRounds(
  html: Html,
  studio: Studio,
  atOnce: number,
  onPages: (done: number) => void,
  signal: AbortSignal,
): Promise<LaidBook> {
  let folios: FolioMap = {}
  let sections: (LaidSection | undefined)[] = html.sections.map(() => undefined)
  const isSymmetric = symmetry(html)
  const symmetric = html.sections.map(isSymmetric)
  let sides: readonly ('recto' | 'verso')[] = html.sections.map((section, index) =>
    section.startSide === 'verso' && !symmetric[index] ? 'verso' : 'recto',
  )
  for (let round = 1; ; round++) {
    sections = await layStale(html, sections, sides, folios, studio, atOnce, onPages, signal)
    const laid = sections.filter(section => section !== undefined)
    const counted = laid.map(each => ({ section: each.section, pages: each.pages.length, anchors: each.anchors }))
    const slots = imposeFolios(counted)
    const before = folios
    folios = foliosOf(slots, counted)
    // What is the same on both sides is laid out for one.
    sides = startSides(counted).map((side, index) => (symmetric[index] ? 'recto' : side))
    const unstable = laid
      .filter((each, index) => isStale(each, each.section, sides[index] ?? 'recto', folios))
      .map(each => ({ path: each.section.path, moved: movedReferences(each.section.markup, before, folios) }))
    if (unstable.length === 0 || round === MOST_ROUNDS || laid.some(each => !each.sound))
      return { sections: laid, slots, folios, rounds: round, unstable }
  }
}

function isStale(laid: LaidSection | undefined, section: Section, side: 'recto' | 'verso', folios: FolioMap): boolean {
  return !laid || laid.startSide !== side || laid.markup !== withStandIns(section.markup, folios)
}

async function layStale(
  html: Html,
  before: readonly (LaidSection | undefined)[],
  sides: readonly ('recto' | 'verso')[],
  folios: FolioMap,
  studio: Studio,
  atOnce: number,
  onPages: (done: number) => void,
  signal: AbortSignal,
): Promise<(LaidSection | undefined)[]> {
  const laid = [...before]
  const stale = await inTurn(html, before, sides, folios, studio)
  const counts = new Map<number, number>()
  const worker = async () => {
    for (let index = stale.shift(); index !== undefined; index = stale.shift()) {
      signal.throwIfAborted()
      const at = index
      const section = html.sections[at]
      if (!section) continue
      laid[at] = await laySection(section, sides[at] ?? 'recto', html, folios, studio, count => {
        counts.set(at, count)
        onPages([...counts.values()].reduce((sum, each) => sum + each, 0))
      })
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(atOnce, stale.length)) }, worker))
  return laid
}

/**
 * The sections to be laid out, by index: those that no memo knows first, so that the browser is at work while the others are read; and
 * the longest first, since a long one begun last would keep the others waiting.
 */
async function inTurn(
  { sections }: Html,
  before: readonly (LaidSection | undefined)[],
  sides: readonly ('recto' | 'verso')[],
  folios: FolioMap,
  { memo }: Studio,
): Promise<number[]> {
  const stale = [...sections.entries()].filter(([at, each]) => isStale(before[at], each, sides[at] ?? 'recto', folios))
  const asked = stale.map(async ([at, { markup }]) => ({
    at,
    length: markup.length,
    known: (await memo?.has(sides[at] ?? 'recto', withStandIns(markup, folios))) ?? false,
  }))
  const all = await Promise.all(asked)
  return all.sort((a, b) => Number(a.known) - Number(b.known) || b.length - a.length || a.at - b.at).map(({ at }) => at)
}
