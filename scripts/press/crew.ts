import type { Machine } from '../job.ts'
import type { Rehearsal } from '../pages/rehearse.ts'
import { nothingRecent, type Recent } from '../recent.ts'
import type { ReadableWorld } from '../world.ts'
import { browserFor, type ComingBrowser } from './browser-for.ts'
import { type FileHands, fileHands } from './file-hands.ts'
import { lateWorld } from './late-world.ts'

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
  /** Ends all of it, whether a build began or not; safe to call twice. */
  readonly end: () => Promise<void>
}

/** The crew at one build. */
export interface Turn {
  readonly browser: ComingBrowser
  readonly hands: FileHands
  /** Tells what who waits for the next build may rehearse. */
  readonly learn: (rehearsal: Rehearsal | undefined) => void
  /** At the end of the build, whatever came of it. */
  readonly over: () => Promise<void>
}

/** The crew of one build, which leaves with it. Its browser is on its way from now on, whenever the build begins. */
export function passingCrew(machine: Machine, signal: AbortSignal): Crew {
  const { world, become } = lateWorld()
  const [browser, hands] = [browserFor(machine, Promise.resolve(world), signal), fileHands()]
  const end = async () => void (await Promise.all([browser.end(), hands.end()]))
  return {
    recent: nothingRecent,
    begin: coming => {
      become(coming)
      return { browser, hands, learn: () => undefined, over: end }
    },
    end,
  }
}
