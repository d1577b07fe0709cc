import type { Machine } from '../job.ts'
import type { Rehearsal } from '../pages/rehearse.ts'
import { recent } from '../recent.ts'
import type { ReadableWorld } from '../world.ts'
import { browserFor, type ComingBrowser } from './browser-for.ts'
import type { Crew } from './crew.ts'
import { fileHands } from './file-hands.ts'
import { lateWorld } from './late-world.ts'

/** A crew that waits for the next build when one is over. */
export interface StandingCrew extends Crew {
  /** Resolves when all is ready for the next build. */
  readonly ready: () => Promise<void>
}

interface Waiting {
  readonly browser: ComingBrowser
  readonly become: (world: Promise<ReadableWorld>) => void
}

/**
 * A crew for one build after another. The threads stay, with their programs compiled. The browser of a build ends with it, since a
 * page can do anything to it; the next one is started at once, and has laid out a section by the time there is something to do.
 * @param stop Ends all of it.
 */
export function standingCrew(machine: Machine, stop: AbortSignal): StandingCrew {
  let hands = fileHands()
  const values = recent()
  let waiting: Waiting | undefined
  let learned: Rehearsal | undefined
  let rehearsing: Promise<void> | undefined
  const come = (world: Promise<ReadableWorld>): Waiting => {
    const late = lateWorld(world)
    return { browser: browserFor(machine, Promise.resolve(late.world), stop), become: late.become }
  }
  return {
    recent: values,
    begin: (world, signal) => {
      const { browser, become } = waiting ?? come(world)
      waiting = undefined
      become(world)
      const abort = () => void browser.end()
      signal.addEventListener('abort', abort, { once: true })
      const over = async () => {
        signal.removeEventListener('abort', abort)
        const before = hands
        values.next()
        // What was broken off may still be at work.
        if (signal.aborted) hands = fileHands()
        await Promise.all([browser.end(), signal.aborted ? before.end() : before.forget().catch(() => undefined)])
        if (stop.aborted) return
        waiting = come(world)
        rehearsing = rehearsed(waiting.browser, learned)
      }
      const learn = (rehearsal: Rehearsal | undefined) => {
        learned = rehearsal
      }
      return { browser, hands, learn, over }
    },
    ready: async () => await rehearsing,
    end: async () => void (await Promise.all([waiting?.browser.end(), hands.end()])),
  }
}

/** What goes wrong in it goes wrong again in the build, which tells. */
async function rehearsed(browser: ComingBrowser, rehearsal: Rehearsal | undefined): Promise<void> {
  const ahead = await browser.ahead()
  if (rehearsal) await ahead?.rehearse(rehearsal).catch(() => undefined)
}
