import { fileURLToPath } from 'node:url'
import type { Output, Surroundings } from '../../scripts/cli/surroundings.ts'
import { stream } from '../stream.ts'

/** A process that prints into strings. */
export interface Imitation {
  readonly around: Surroundings
  readonly stdout: () => string
  readonly stderr: () => string
}

/** Surroundings in a folder, without a terminal, with nothing on standard input unless given. */
export function surroundings(
  cwd: string,
  changed: Partial<Surroundings> & { readonly input?: string } = {},
): Imitation {
  const stdout = stream()
  const stderr = stream()
  const { input = '', ...rest } = changed
  const around: Surroundings = {
    cwd,
    packageRoot: fileURLToPath(new URL('../../', import.meta.url)),
    env: {},
    runtime: { katern: '1.2.3', node: '20.19.0', platform: 'linux x64', memory: 8e9 },
    stdout: stdout.output as Output,
    stderr: stderr.output as Output,
    stdin: async () => new TextEncoder().encode(input),
    signal: new AbortController().signal,
    ...rest,
  }
  return { around, stdout: stdout.text, stderr: stderr.text }
}
