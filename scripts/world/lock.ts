import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import ownProcess, { pid } from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { alive } from './alive.ts'

/** What a waiting build needs to know. */
export interface LockOptions {
  /** Ends the waiting with an AbortError. */
  readonly signal: AbortSignal
  /** Called once when another build holds the lock, with its process id. */
  readonly waiting: (holder: number) => void
}

/** A lock as it lies on the disk; one on another machine cannot be asked whether it lives, so it counts as alive. */
interface Holder {
  readonly pid: number
  readonly host: string
}

const pollMilliseconds = 100

/**
 * Holds a lock file until the function that it resolves to is called; waits while another living process holds it.
 * The lock of a process that is gone is taken over.
 * @param at Absolute path of the lock file; its folder is made.
 */
export async function lock(at: string, options: LockOptions): Promise<() => Promise<void>> {
  await mkdir(dirname(at), { recursive: true })
  let told = false
  while (!(await take(at))) {
    options.signal.throwIfAborted()
    const held = await readFile(at, 'utf8').catch(() => '')
    const holder = parsed(held)
    if (held !== '' && !holds(holder)) await discard(at, held)
    else {
      if (!told && holder) options.waiting(holder.pid)
      told ||= holder !== undefined
      await setTimeout(pollMilliseconds, undefined, { signal: options.signal })
    }
  }
  return releasing(at)
}

/** Lets go when asked, and also when the process ends before that. */
function releasing(at: string): () => Promise<void> {
  const now = () => rmSync(at, { force: true })
  ownProcess.once('exit', now)
  return async () => {
    await rm(at, { force: true })
    ownProcess.off('exit', now)
  }
}

/** Appears whole or not at all: written beside, then linked, which fails when the lock is there. */
async function take(at: string): Promise<boolean> {
  const beside = `${at}.${pid}-${randomBytes(4).toString('hex')}.tmp`
  const mine: Holder = { pid, host: hostname() }
  await writeFile(beside, JSON.stringify(mine))
  try {
    await link(beside, at)
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false
    throw cause
  } finally {
    await rm(beside, { force: true })
  }
}

/** Two builds may find the same dead lock: renaming lets one win, and a lock that was renewed meanwhile is put back. */
async function discard(at: string, expected: string): Promise<void> {
  const aside = `${at}.${pid}-${randomBytes(4).toString('hex')}.tmp`
  try {
    await rename(at, aside)
    if ((await readFile(aside, 'utf8')) !== expected) await link(aside, at)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'EEXIST')))
      throw cause
  } finally {
    await rm(aside, { force: true })
  }
}

function parsed(text: string): Holder | undefined {
  try {
    const found: unknown = JSON.parse(text)
    return isHolder(found) ? found : undefined
  } catch {
    return undefined
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' && value !== null && 'pid' in value && typeof value.pid === 'number' && 'host' in value
  )
}

/** One on another machine cannot be asked, so it counts as alive. */
function holds(holder: Holder | undefined): boolean {
  return holder !== undefined && (holder.host !== hostname() || alive(holder.pid))
}
