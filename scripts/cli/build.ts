import type { Machine, Outcome } from '../job.ts'
import type { Crew } from '../press/crew.ts'
import { pressIfChanged } from '../press/press-if-changed.ts'
import { silent } from '../progress/silent.ts'
import { type TerminalProgress, terminalProgress } from '../progress/terminal.ts'
import { report, type Telling } from '../report.ts'
import { cacheFolder } from '../world/cache-folder.ts'
import type { World } from '../world.ts'
import { type Batch, buildOnce } from './build-once.ts'
import { type BuildOptions, buildOptions } from './build-options.ts'
import type { Given } from './command.ts'
import { exit } from './exit.ts'
import { findPublication, type Publication } from './publication.ts'
import { type Result, right } from './result.ts'
import { stylesheets } from './stylesheets.ts'
import type { Surroundings } from './surroundings.ts'
import { targets } from './targets.ts'
import { tellStack, tellWrong } from './tell.ts'
import { lively, telling } from './telling.ts'

/**
 * `katern build`: makes the PDFs, once or again at every change.
 * @param changed Gives the world to build in, when it is not that of the disk alone.
 */
export async function build(
  { args, options: raw }: Given,
  around: Surroundings,
  changed: (world: World) => Promise<World> = async world => world,
): Promise<number> {
  const options = buildOptions(raw)
  if (!options.ok) return tellWrong(options.wrong, telling(raw, around), around)
  const tell = telling(options.value, around)
  const found = await findPublication(around, options.value.out)
  const publication = { ...found, world: await changed(found.world) }
  const batch = await prepared(args, options.value, publication)
  if (!batch.ok) return tellWrong(batch.wrong, tell, around)
  if (!options.value.watch) return buildAndTell({ ...batch.value, signal: around.signal }, tell, around)
  return keepBuilding(batch.value, tell, around).catch(thrown => ended(thrown, around))
}

/** Until it is stopped. */
async function keepBuilding(batch: Prepared, tell: Telling, around: Surroundings): Promise<never> {
  const [{ watch }, { changes }] = await Promise.all([import('./watch.ts'), import('./changes.ts')])
  const { standingCrew } = await import('../press/standing-crew.ts')
  const crew = standingCrew(machine(around), around.signal)
  const again = async (signal: AbortSignal): Promise<void> => {
    await buildAndTell({ ...batch, signal }, tell, around, crew)
    if (!tell.json && !tell.quiet) around.stderr.write('waiting for changes; Ctrl-C ends\n')
  }
  try {
    return await watch(changes(batch.targets, batch.job.css, batch.publication), again, around.signal)
  } finally {
    await crew.end()
  }
}

/** Ctrl-C is how a watch ends, so it is not worth a message. */
function ended(thrown: unknown, around: Surroundings): number {
  if (!around.signal.aborted) throw thrown
  return exit.clean
}

type Prepared = Pick<Batch, 'targets' | 'job' | 'publication'>

async function prepared(
  names: readonly string[],
  { draft, only, plain, css, arrangement }: BuildOptions,
  publication: Publication,
): Promise<Result<Prepared>> {
  const found = await targets(names, publication)
  if (!found.ok) return found
  const sheets = await stylesheets(css, publication)
  if (!sheets.ok) return sheets
  const wishes = { ...(only ? { only } : {}), ...(arrangement ? { arrangement } : {}) }
  const job = { draft, plain, css: sheets.value, out: publication.out.folder, ...wishes }
  return right({ targets: found.value, job, publication })
}

/** Throws an AbortError when the signal is aborted, since whoever aborted knows what to say. */
async function buildAndTell(
  batch: Prepared & { readonly signal: AbortSignal },
  tell: Telling,
  around: Surroundings,
  crew?: Crew,
): Promise<number> {
  const press: Batch['press'] = (job, world, progress, signal, machine) =>
    pressIfChanged(job, world, progress, signal, machine, () => load(machine, signal, crew))
  const progress = progressFor(batch.publication, tell, around)
  const failed = (thrown: unknown): void => tellStack(thrown, around)
  const say = (line: string): void => {
    progress.end()
    if (!tell.json && !tell.quiet) around.stderr.write(`${line}\n`)
  }
  try {
    const outcomes = await buildOnce({ ...batch, press, progress, say, failed, machine: machine(around) })
    progress.end()
    return print(outcomes, tell, around)
  } finally {
    progress.end()
  }
}

/**
 * Loading the stages takes a while, in which Ctrl-C must work as well; a build without a change does without. Meanwhile the browser
 * starts.
 */
async function load(machine: Machine, signal: AbortSignal, standing: Crew | undefined): Promise<Batch['press']> {
  const { passingCrew } = await import('../press/crew.ts')
  const crew = standing ?? passingCrew(machine, signal)
  // Who stands is ended by who watches.
  const end = () => (standing ? undefined : crew.end())
  try {
    const { press } = await import('../press.ts')
    return (job, world, progress, stop, on) => press(job, world, progress, stop, on, crew).finally(end)
  } catch (error) {
    await end()
    throw error
  }
}

function print(outcomes: readonly Outcome[], tell: Telling, around: Surroundings): number {
  const { stdout, stderr, ok } = report(outcomes, tell)
  around.stderr.write(stderr)
  around.stdout.write(stdout)
  return ok ? exit.clean : exit.errors
}

function machine({ env, cwd, packageRoot }: Surroundings): Machine {
  return { env, cache: cacheFolder(env, cwd, packageRoot) }
}

function progressFor({ world }: Publication, tell: Telling, around: Surroundings): TerminalProgress {
  if (tell.json || tell.quiet) return { ...silent, end: () => {} }
  const { stderr, env } = around
  return terminalProgress({ stream: stderr, live: lively(stderr, env), colour: tell.colour, now: world.now })
}
