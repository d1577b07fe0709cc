import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../bin/katern.js', import.meta.url))

/** What a real `katern` did. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How to start it; `during` is called with everything it has printed so far and a way to send a signal. */
export interface Start {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
  readonly during?: (printed: string, kill: (signal: NodeJS.Signals) => void) => void
}

/** Runs the command line in a process of its own, without the colours and CI of whoever runs the tests. */
export async function katern(cwd: string, argv: readonly string[], { env, input, during }: Start = {}): Promise<Ended> {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env
  const child = spawn(process.execPath, [program, ...argv], { cwd, env: { PATH, HOME, TMPDIR, ...env } })
  let stdout = ''
  let stderr = ''
  const told = () => during?.(stdout + stderr, signal => child.kill(signal))
  child.stdout.on('data', chunk => {
    stdout += chunk
    told()
  })
  child.stderr.on('data', chunk => {
    stderr += chunk
    told()
  })
  child.stdin.end(input ?? '')
  const code = await new Promise<number | null>(settle => child.on('close', settle))
  return { code, stdout, stderr }
}
