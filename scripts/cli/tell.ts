import type { Message } from '../message.ts'
import { report, type Telling } from '../report.ts'
import { exit } from './exit.ts'
import { stack } from './failure.ts'
import type { Surroundings } from './surroundings.ts'

/** Says why nothing was done. */
export function tellWrong(messages: readonly Message[], tell: Telling, around: Surroundings): number {
  printMessages(messages, tell, around)
  return exit.wrongUse
}

/** Says that the work failed, once, with the stack only under `KATERN_DEBUG=1`. */
export function tellFailure(thrown: unknown, said: Message, tell: Telling, around: Surroundings): number {
  printMessages([said], tell, around)
  tellStack(thrown, around)
  return exit.errors
}

/** Prints where an exception came from, under `KATERN_DEBUG=1`. */
export function tellStack(thrown: unknown, around: Surroundings): void {
  const told = thrown === undefined || around.env.KATERN_DEBUG !== '1' ? '' : stack(thrown)
  if (told !== '') around.stderr.write(`${told}\n`)
}

/** Prints messages that come instead of an outcome: as the report of one that made nothing, without a summary. */
function printMessages(messages: readonly Message[], tell: Telling, around: Surroundings): void {
  const { stdout, stderr } = report([{ messages, written: [], pages: 0 }], { ...tell, quiet: true })
  around.stderr.write(stderr)
  around.stdout.write(stdout)
}
