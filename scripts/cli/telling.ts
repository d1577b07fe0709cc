import type { Telling } from '../report.ts'
import type { Output, Surroundings } from './surroundings.ts'

/** What the options say about the report; absent ones are false. */
export interface TellingOptions {
  readonly json?: boolean
  readonly quiet?: boolean
  readonly strict?: boolean
  /** False with `--no-color`. */
  readonly color?: boolean
}

/** How to tell: the options together with the environment. */
export function telling(options: TellingOptions, around: Surroundings): Telling {
  return {
    json: options.json ?? false,
    quiet: options.quiet ?? false,
    strict: options.strict ?? false,
    notes: !options.quiet,
    colour: colourful(around.stderr, around.env, options.color ?? true),
    annotate: around.env.GITHUB_ACTIONS === 'true',
  }
}

/** Whether to colour: `--no-color` and NO_COLOR say no, FORCE_COLOR yes, else a terminal that can. See no-color.org. */
export function colourful(output: Output, env: Surroundings['env'], wanted: boolean): boolean {
  if (!wanted || isSet(env.NO_COLOR)) return false
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0'
  return output.isTTY === true && env.TERM !== 'dumb'
}

/** Whether a person looks at the terminal as it changes: not in CI, not in a file, not on a dumb terminal. */
export function lively(output: Output, env: Surroundings['env']): boolean {
  return output.isTTY === true && !inContinuousIntegration(env) && env.TERM !== 'dumb'
}

/** Some systems set CI=false to say that it is not. */
function inContinuousIntegration(env: Surroundings['env']): boolean {
  return isSet(env.CI) && env.CI !== 'false' && env.CI !== '0'
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
