import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { type Taken, watching } from './run.ts'

/** What the watch prints when it is done. */
const done = 'waiting for changes'
/** Seconds that an editor takes at least before the next change: what is got ready for it is done by then. */
const rest = 4
const limit = 600_000

/**
 * Watches an edition and edits it, time after time.
 * @param edit Changes a file; another number, another change.
 * @returns What each edit took, from the moment the file is written.
 */
export async function watchEdits(
  argv: readonly [string, ...string[]],
  cwd: string,
  env: Readonly<Record<string, string>>,
  edit: (mark: number) => Promise<void>,
  count: number,
): Promise<readonly Taken[]> {
  const [command, ...args] = argv
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env } })
  let said = ''
  const hear = (chunk: Buffer) => {
    said += chunk
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const until = async () => {
    const end = Date.now() + limit
    while (!said.includes(done) && child.exitCode === null && Date.now() < end) await pause(2)
  }
  const taken: Taken[] = []
  try {
    await until()
    for (let mark = 1; mark <= count; mark++) {
      await pause(rest * 1000)
      said = ''
      const watch = watching(child.pid ?? 0)
      const began = process.hrtime.bigint()
      await edit(mark)
      await until()
      const wall = Number(process.hrtime.bigint() - began) / 1e9
      const ok = said.includes(done) && /\.pdf\b/.test(said)
      taken.push({ wall, ...(await watch.end()), ok, said: ok ? '' : said })
    }
  } finally {
    child.kill('SIGINT')
  }
  return taken
}
