import { readdirSync, readFileSync } from 'node:fs'

/** A living process of a browser. */
export interface BrowserProcess {
  readonly pid: number
  /** `main`, `renderer`, `gpu-process`, `zygote`, … */
  readonly type: string
}

/**
 * The process groups of the browsers that builds with this temporary folder have started and that still live. Linux only.
 * @param passing What TMPDIR was.
 */
export function browserGroups(passing: string): readonly number[] {
  const own = pids().filter(pid => about(pid, 'environ').includes(`${passing}/katern-browser-`))
  return [...new Set(own.filter(lives).map(groupOf))]
}

/** The living processes of these groups: renderers overwrite their environment, so only the group tells whose they are. */
export function processesIn(groups: readonly number[]): readonly BrowserProcess[] {
  return pids()
    .filter(pid => groups.includes(groupOf(pid)) && lives(pid))
    .map(pid => ({ pid, type: /--type=([\w-]+)/.exec(about(pid, 'cmdline'))?.[1] ?? 'main' }))
}

/** Waits until no browser is left, of these groups or of any that came later, for at most five seconds; gives those that are. */
export async function browsersLeft(passing: string, groups: readonly number[]): Promise<readonly BrowserProcess[]> {
  const found = () => processesIn([...groups, ...browserGroups(passing)])
  for (let turn = 0; turn < 50 && found().length > 0; turn++) await new Promise(settle => setTimeout(settle, 100))
  return found()
}

/** Processes that descend from one, itself too, zombies aside; empty when it is gone. Linux only. */
export function familyOf(pid: number): readonly number[] {
  const living = pids().filter(lives)
  const found = living.includes(pid) ? [pid] : []
  for (const each of found) found.push(...living.filter(own => parentOf(own) === each))
  return found
}

/**
 * Whether a build has come so far that it listens to signals: it listens to SIGHUP, the last of them, which Node by itself
 * does not. Linux only.
 */
export function listens(pid: number): boolean {
  const caught = /^SigCgt:\s*([0-9a-f]+)$/m.exec(about(pid, 'status'))?.[1] ?? '0'
  return (BigInt(`0x${caught}`) & 1n) === 1n
}

/** None where there is no /proc. */
function pids(): readonly number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0)
}

/** The third field after the name, which is in brackets and may hold anything. */
function groupOf(pid: number): number {
  return Number(/^.*\) \S \d+ (\d+)/s.exec(about(pid, 'stat'))?.[1] ?? 0)
}

/** The second field after the name. */
function parentOf(pid: number): number {
  return Number(/^.*\) \S (\d+)/s.exec(about(pid, 'stat'))?.[1] ?? 0)
}

function lives(pid: number): boolean {
  return !/\) [ZX] /.test(about(pid, 'stat'))
}

function about(pid: number, file: 'environ' | 'cmdline' | 'stat' | 'status'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
