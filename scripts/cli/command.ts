import type { Option } from 'commander'
import type { Surroundings } from './surroundings.ts'

/** What a command gets: its arguments as typed, its options as commander read them. */
export interface Given {
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}

/** A command's work; the promise is the exit code. */
export type Run = (given: Given, around: Surroundings) => Promise<number>

/** A command as the help shows it; its code is loaded only when it is asked for. */
export interface Command {
  readonly name: string
  /** `[edition...]`, `<file>`; empty when it takes none. */
  readonly argument: string
  readonly summary: string
  readonly options: () => readonly Option[]
  /** Printed under the options. */
  readonly more: string
  readonly load: () => Promise<Run>
}
