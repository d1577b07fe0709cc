import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A passing folder for one browser: its profile, and whatever else it puts in the system's temporary folder. */
export interface Profile {
  /** Absolute. */
  readonly path: string
  /** Kills what still works in it and removes it at once, for a process that is about to end. */
  readonly removeNow: () => void
  readonly remove: () => Promise<void>
}

const mark = /^katern-browser-(\d+)-/
/** The last processes of a killed browser may still be writing. */
const thoroughly = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 } as const

/**
 * Makes the folder of one browser, and removes those of builds that were killed.
 * @param parent Absolute folder to make it in.
 */
export async function browserProfile(parent: string = tmpdir()): Promise<Profile> {
  await sweep(parent)
  const path = await mkdtemp(join(parent, `katern-browser-${process.pid}-`))
  const removeNow = () => {
    for (const pid of workingIn(path)) killNow(pid)
    rmSync(path, thoroughly)
  }
  return { path, removeNow, remove: () => rm(path, thoroughly) }
}

/** The processes that were started with the folder among their arguments, as Linux tells; elsewhere none. */
function workingIn(path: string): readonly number[] {
  try {
    const pids = readdirSync('/proc')
      .map(Number)
      .filter(pid => pid > 0 && pid !== process.pid)
    return pids.filter(pid => argumentsOf(pid).includes(path))
  } catch {
    return []
  }
}

function argumentsOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself meanwhile.
  }
}

async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = mark.exec(name)?.[1]
    // What belongs to another user cannot be removed, and is not ours to.
    if (owner && !alive(Number(owner))) await rm(join(parent, name), thoroughly).catch(() => undefined)
  }
}

/** Whether a process of this number lives, be it someone else's. */
export function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return !(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')
  }
}
