import { createRequire } from 'node:module'
import { totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { crashed, run } from './cli/run.ts'
import { stopOn } from './cli/stop.ts'
import type { Surroundings } from './cli/surroundings.ts'

/** Runs the command of `process.argv` and sets the exit code; the one place that touches the process. */
export async function main(): Promise<void> {
  const stop = stopOn(process, leave)
  const around = surroundings(stop.signal)
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveWhenUnread)
  process.on('uncaughtException', thrown => process.exit(crashed(thrown, process.argv.slice(2), around)))
  const code = await run(process.argv.slice(2), around)
  const stopped = stop.code()
  if (stopped !== undefined) process.exit(stopped)
  process.exitCode = code
  // Whatever is still open by now (a socket to the browser) must not keep the shell waiting.
  setTimeout(() => process.exit(), 1000).unref()
}

function surroundings(signal: AbortSignal): Surroundings {
  return {
    cwd: process.cwd(),
    packageRoot: fileURLToPath(new URL('..', import.meta.url)),
    env: process.env,
    runtime: {
      katern: version(),
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
      memory: totalmem(),
    },
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: () => bytesOf(process.stdin),
    signal,
  }
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

function version(): string {
  const { version } = createRequire(import.meta.url)('../package.json') as { readonly version: string }
  return version
}

/** At once, with the cursor shown again, which a progress bar hides. */
function leave(code: number): void {
  process.stderr.write(process.stderr.isTTY ? '\x1b[?25h\nStopped.\n' : 'Stopped.\n')
  process.exit(code)
}

/** `katern html … | head` closes the pipe early, which is no fault. */
function leaveWhenUnread(cause: NodeJS.ErrnoException): void {
  if (cause.code === 'EPIPE') process.exit(0)
  throw cause
}
