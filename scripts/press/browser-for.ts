import type { Machine } from '../job.ts'
import { type Message, message } from '../message.ts'
import { type Ahead, openAhead } from '../pages/ahead.ts'
import { BrowserError, type RunningBrowser, startBrowser } from '../pages/browser.ts'
import type { ReadableWorld } from '../world.ts'

/** A browser that is on its way, to be ended whatever happens. */
export interface ComingBrowser {
  /** The browser, or the message that says why there is none. */
  readonly ready: () => Promise<RunningBrowser | Message>
  /** A page of the first browser, opened while others are at work; undefined when it could not be. */
  readonly ahead: () => Promise<Ahead | undefined>
  /** Ends this one and starts another, which `ready` then gives. */
  readonly again: () => Promise<void>
  readonly end: () => Promise<void>
}

/**
 * Starts the browser, and opens a page of it, without waiting for them; an abort ends it at once.
 * @param world What its pages are served from.
 */
export function browserFor(machine: Machine, world: Promise<ReadableWorld>, signal: AbortSignal): ComingBrowser {
  const start = (): Promise<RunningBrowser> => {
    const coming = startBrowser(machine.env, machine.cache, signal)
    // Read by `ready`; a failure before that is not unhandled.
    coming.catch(() => undefined)
    return coming
  }
  let starting = start()
  // What goes wrong here is told to who lays out, on a page of its own.
  const ahead = starting.then(async running => openAhead(running, await world)).catch(() => undefined)
  const end = () => starting.then(running => running.end()).catch(() => undefined)
  const abort = () => void end()
  signal.addEventListener('abort', abort, { once: true })
  return {
    ready: () => starting.catch(explain),
    ahead: () => ahead,
    again: async () => {
      await end()
      starting = start()
    },
    end: () => {
      signal.removeEventListener('abort', abort)
      return end()
    },
  }
}

function explain(error: unknown): Message {
  if (!(error instanceof BrowserError)) throw error
  const cause = error.cause instanceof Error ? `: ${error.cause.message.split('\n')[0]}` : ''
  return message('browser-missing', `${error.message}${cause}`)
}
