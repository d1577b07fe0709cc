import type { Html } from '../html/model.ts'
import type { Machine } from '../job.ts'
import { nothingRecent, type Recent } from '../recent.ts'
import type { ReadableWorld } from '../world.ts'
import { browserFor, type ComingBrowser } from './browser-for.ts'
import { type FileHands, fileHands } from './file-hands.ts'

/** Who does the work of builds: a browser, and threads. */
export interface Crew {
  /**
   * At the beginning of a build.
   * @param world What the pages of the browser are served from.
   * @param signal Of the build: an abort ends the browser at once.
   */
  readonly begin: (world: Promise<ReadableWorld>, signal: AbortSignal) => Turn
  /** What it read for earlier builds. */
  readonly recent: Recent
}

/** The crew at one build. */
export interface Turn {
  readonly browser: ComingBrowser
  readonly hands: FileHands
  /** Tells what was laid out, for who waits for the next build to rehearse. */
  readonly learn: (html: Html) => void
  /** At the end of the build, whatever came of it. */
  readonly over: () => Promise<void>
}

/** The crew of one build, which leaves with it. */
export function passingCrew(machine: Machine): Crew {
  return {
    recent: nothingRecent,
    begin: (world, signal) => {
      const [browser, hands] = [browserFor(machine, world, signal), fileHands()]
      return {
        browser,
        hands,
        learn: () => undefined,
        over: async () => void (await Promise.all([browser.end(), hands.end()])),
      }
    },
  }
}
