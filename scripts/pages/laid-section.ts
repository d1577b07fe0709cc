import type { Section } from '../html/model.ts'
import type { Fault } from './fault.ts'
import type { LaidPage } from './laid-page.ts'
import type { LayoutResult } from './runtime/layout-result.ts'
import type { Plan } from './runtime/protocol.ts'

/** A chapter as static pages. */
export interface LaidSection {
  readonly section: Section
  readonly startSide: 'recto' | 'verso'
  readonly plan: Plan
  readonly pages: readonly string[]
  /** What stands on each page. */
  readonly map: readonly LaidPage[]
  /** Where the texts of each page lie; see `runtime/geometry.ts`. */
  readonly geometry: LayoutResult['geometry']
  readonly blank: string
  readonly css: string
  readonly anchors: Readonly<Record<string, number>>
  readonly source: LayoutResult['source']
  readonly squeezed: LayoutResult['squeezed']
  /** The faces that it was set in, and perhaps others of its book. */
  readonly faces: LayoutResult['faces']
  /** The markup it was laid out from, stand-ins and all: when it is the same, so are the pages. */
  readonly markup: string
  /** What went wrong on the plans before, or on the last when none was sound. */
  readonly attempts: readonly Attempt[]
  readonly sound: boolean
}

/** One plan tried and what was wrong with it. */
export interface Attempt {
  readonly plan: Plan['name']
  readonly faults: readonly Fault[]
}
