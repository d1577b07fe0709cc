import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Job, Machine, Outcome } from '../job.ts'
import { type Memo, memo } from '../memo.ts'
import { browserMark } from '../pages/browser-mark.ts'
import type { press } from '../press.ts'
import type { Progress } from '../progress.ts'
import { cacheStore } from '../world/cache-store.ts'
import { engineMark } from '../world/engine.ts'
import { type Answer, answersAlike, recorded } from '../world/recorded.ts'
import type { World } from '../world.ts'
import { abortable } from './abortable.ts'

type Press = typeof press

/** What a build that succeeded asked of the world, and what it made. */
interface Trace {
  readonly answers: readonly Answer[]
  readonly outcome: Outcome
  /** What was written, in that order: path within the output folder, and the hash by which the bytes are kept. */
  readonly files: readonly (readonly [path: string, hash: string])[]
}

/**
 * Builds, unless the last build of the same job asked the world nothing that it would answer otherwise now: then the files
 * of that build are written again, and neither a stage nor the browser is started.
 * @param load The stages; loaded only when there is something to do.
 */
export async function pressIfChanged(
  job: Job,
  world: World,
  progress: Progress,
  signal: AbortSignal,
  machine: Machine,
  load: () => Promise<Press>,
): Promise<Outcome> {
  const kept = memo(cacheStore(join(machine.cache, 'memo')))
  const parts = await abortable(partsOf(job, world, machine), signal)
  const before = parts && (await abortable(unchanged(parts, job, world, kept), signal))
  if (before) return again(before, world, progress)
  const build = await abortable(load(), signal)
  const recording = recorded(world)
  const outcome = await build(job, recording.world, progress, signal, machine)
  const answers = recording.answers()
  const written = recording.written()
  // A build that failed wrote nothing.
  if (parts && answers && written.size > 0 && written.size === outcome.written.length) {
    await keep(parts, { answers, outcome }, job, written, kept)
  }
  return outcome
}

/** The job but for where its files go, and what of the machine shows in them. */
async function partsOf(job: Job, world: World, { env }: Machine): Promise<readonly string[] | undefined> {
  const [engine, browser] = [await engineMark(world), browserMark(env)]
  if (engine === undefined || browser === undefined) return undefined
  const { out: _, ...rest } = job
  return ['build 1', engine, browser, env.SOURCE_DATE_EPOCH ?? '', JSON.stringify(Object.entries(rest).sort())]
}

interface Unchanged {
  readonly outcome: Outcome
  readonly files: ReadonlyMap<string, Uint8Array>
}

async function unchanged(parts: readonly string[], job: Job, world: World, kept: Memo): Promise<Unchanged | undefined> {
  const trace = parsed(await kept.find(parts))
  if (!trace || !(await answersAlike(world, trace.answers))) return undefined
  const files = new Map<string, Uint8Array>()
  for (const [path, hash] of trace.files) {
    const bytes = await kept.find(['file', hash])
    if (bytes === undefined) return undefined
    files.set(`${job.out}/${path}`, bytes)
  }
  const written = trace.outcome.written.map(each => ({ ...each, path: `${job.out}/${each.path}` }))
  return { outcome: { ...trace.outcome, written }, files }
}

/** The memo vouches for the bytes; another make of them would have another name. */
function parsed(entry: Uint8Array | undefined): Trace | undefined {
  return entry && (JSON.parse(new TextDecoder().decode(entry)) as Trace)
}

async function again({ outcome, files }: Unchanged, world: World, progress: Progress): Promise<Outcome> {
  progress.start('pages')
  progress.done(`${outcome.pages} page${outcome.pages === 1 ? '' : 's'}, unchanged`)
  progress.start('pdf')
  await world.writeAll(files)
  progress.done(`${files.size} file${files.size === 1 ? '' : 's'}, unchanged`)
  return outcome
}

async function keep(
  parts: readonly string[],
  { answers, outcome }: Pick<Trace, 'answers' | 'outcome'>,
  { out }: Job,
  written: ReadonlyMap<string, Uint8Array>,
  kept: Memo,
): Promise<void> {
  const within = (path: string): string => path.slice(out.length + 1)
  const files: [string, string][] = []
  for (const [path, bytes] of written) {
    const hash = createHash('sha256').update(bytes).digest('hex')
    await kept.keep(['file', hash], bytes)
    files.push([within(path), hash])
  }
  const plain = { ...outcome, written: outcome.written.map(each => ({ ...each, path: within(each.path) })) }
  const trace: Trace = { answers, outcome: plain, files }
  await kept.keep(parts, new TextEncoder().encode(JSON.stringify(trace)))
}
