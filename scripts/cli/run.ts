import { message } from '../message.ts'
import type { Telling } from '../report.ts'
import { exit } from './exit.ts'
import { failure } from './failure.ts'
import { invocation } from './invocation.ts'
import type { Surroundings } from './surroundings.ts'
import { tellFailure, tellWrong } from './tell.ts'
import { telling } from './telling.ts'

/**
 * Does what the command line asks; rejects with nothing, since every failure is told.
 * @param argv The words after `katern`.
 * @returns The exit code, but for signals: who aborted `around.signal` knows theirs.
 */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  try {
    return await act(argv, around)
  } catch (thrown) {
    return around.signal.aborted ? stopped(argv, around) : crashed(thrown, argv, around)
  }
}

/** Tells of an exception that nobody expected, as a message. */
export function crashed(thrown: unknown, argv: readonly string[], around: Surroundings): number {
  return tellFailure(thrown, failure(thrown), bareTelling(argv, around), around)
}

function stopped(argv: readonly string[], around: Surroundings): number {
  const told = message('build-stopped', 'Stopped before it was done')
  return tellFailure(undefined, told, { ...bareTelling(argv, around), annotate: false }, around)
}

async function act(argv: readonly string[], around: Surroundings): Promise<number> {
  const asked = invocation(argv, around.runtime.katern)
  if (asked.kind === 'text') {
    around.stdout.write(asked.text)
    return exit.clean
  }
  if (asked.kind === 'command') return (await asked.command.load())(asked.given, around)
  around.stderr.write(asked.help)
  const told = asked.help === '' ? [message('wrong-use', asked.reason)] : []
  return tellWrong(told, bareTelling(argv, around), around)
}

/** How to tell when the options were not, or could not be, read. */
function bareTelling(argv: readonly string[], around: Surroundings): Telling {
  return telling({ json: argv.includes('--json'), color: !argv.includes('--no-color') }, around)
}
