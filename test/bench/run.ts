import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'

/** What a command took: seconds on the clock, seconds of all processors, peak memory of all its processes in MB. */
export interface Taken {
  readonly wall: number
  readonly cpu: number
  readonly memory: number
  readonly ok: boolean
  /** The end of what it printed, when it failed. */
  readonly said: string
}

/** Runs a command and watches it and all processes it starts, by /proc: Linux only. */
export async function run(
  argv: readonly [string, ...string[]],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  limit = 1_800_000,
): Promise<Taken> {
  const began = process.hrtime.bigint()
  const [command, ...rest] = argv
  const child = spawn(command, rest, { cwd, env: { ...process.env, ...env }, timeout: limit })
  let said = ''
  child.stdout.on('data', chunk => {
    said = (said + chunk).slice(-2000)
  })
  child.stderr.on('data', chunk => {
    said = (said + chunk).slice(-2000)
  })
  const watch = watching(child.pid ?? 0)
  const code = await new Promise<number | null>(settle => {
    child.on('error', () => settle(null))
    child.on('close', settle)
  })
  const wall = Number(process.hrtime.bigint() - began) / 1e9
  const { cpu, memory } = await watch.end()
  return { wall, cpu, memory, ok: code === 0, said: code === 0 ? '' : said }
}

/** A look at processes that goes on. */
export interface Watch {
  readonly end: () => Promise<{ readonly cpu: number; readonly memory: number }>
}

/**
 * Watches a process and all that it started, from now on. Looks four times a second, since looking takes time from who uses all
 * cores; of a process that ended, the last look counts.
 */
export function watching(root: number): Watch {
  const cpu = new Map<number, number>()
  let before: ReadonlyMap<number, number> | undefined
  let memory = 0
  let over = false
  const look = async (): Promise<void> => {
    const seen = await family(root)
    // What it took before is not counted.
    before ??= new Map(seen.map(each => [each.pid, each.cpu]))
    for (const each of seen) cpu.set(each.pid, Math.max(cpu.get(each.pid) ?? 0, each.cpu - (before.get(each.pid) ?? 0)))
    memory = Math.max(
      memory,
      seen.reduce((sum, each) => sum + each.memory, 0),
    )
  }
  const loop = (async () => {
    while (!over) {
      await look()
      await new Promise(settle => setTimeout(settle, 250))
    }
  })()
  return {
    end: async () => {
      over = true
      await loop
      return { cpu: [...cpu.values()].reduce((sum, each) => sum + each, 0), memory }
    },
  }
}

interface Seen {
  readonly pid: number
  readonly parent: number
  readonly cpu: number
  readonly memory: number
}

async function family(root: number): Promise<readonly Seen[]> {
  const pids = (await readdir('/proc')).map(Number).filter(pid => pid > 0)
  const all = (await Promise.all(pids.map(look))).flat()
  const found = new Set([root])
  for (let grown = true; grown; ) {
    grown = false
    for (const { pid, parent } of all) {
      if (!found.has(parent) || found.has(pid)) continue
      found.add(pid)
      grown = true
    }
  }
  return all.filter(each => found.has(each.pid))
}

/** See proc(5): after the name, fields 4 parent, 14 and 15 time in ticks of 10 ms, 24 pages of 4 kB in memory. */
async function look(pid: number): Promise<readonly Seen[]> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [parent = 0, user = 0, system = 0, pages = 0] = [fields[1], fields[11], fields[12], fields[21]]
    return [{ pid, parent, cpu: (user + system) / 100, memory: (pages * 4096) / 1e6 }]
  } catch {
    // It has ended between the list and the look.
    return []
  }
}
