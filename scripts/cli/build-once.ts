import { resolve } from 'node:path'
import type { Job, Machine, Outcome } from '../job.ts'
import type { press } from '../press.ts'
import type { Progress } from '../progress.ts'
import { lock } from '../world/lock.ts'
import { failure } from './failure.ts'
import type { Publication } from './publication.ts'

/** What the builds of one command have in common. */
export interface Batch {
  readonly targets: readonly string[]
  /** The stages in a row; given, so that a test can stand in for them. */
  readonly press: typeof press
  readonly job: Omit<Job, 'target'>
  readonly publication: Publication
  readonly progress: Progress
  /** Prints a line between the progress: which of several editions is next, what is waited for. */
  readonly say: (line: string) => void
  /** Told of an exception, which is a message of the outcome as well. */
  readonly failed: (thrown: unknown) => void
  readonly signal: AbortSignal
  readonly machine: Machine
}

/**
 * Builds the targets one after another and gives an outcome for each. A target with errors does not stop the next.
 * Throws an AbortError when the signal is aborted.
 */
export async function buildOnce(batch: Batch): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const target of batch.targets) {
    batch.signal.throwIfAborted()
    if (batch.targets.length > 1) batch.say(target)
    outcomes.push(await buildTarget(target, batch).catch(thrown => fallen(thrown, batch)))
  }
  batch.signal.throwIfAborted()
  return outcomes
}

/** An exception ends one edition, not the next; but stopping ends all. */
function fallen(thrown: unknown, { signal, failed }: Batch): Outcome {
  if (signal.aborted) throw thrown
  failed(thrown)
  return { messages: [failure(thrown)], written: [], pages: 0 }
}

async function buildTarget(target: string, batch: Batch): Promise<Outcome> {
  const { job, press, publication, progress, signal, say } = batch
  const { out } = publication
  const release = await lock(resolve(out.root, out.folder, lockName(target)), {
    signal,
    waiting: holder => say(`waiting for another build of ${target}, process ${holder}`),
  })
  try {
    const made = await press({ ...job, target }, publication.world, progress, signal, batch.machine)
    return { ...made, written: made.written.map(({ path, bytes }) => ({ path: out.shown(path), bytes })) }
  } finally {
    await release()
  }
}

/** One lock an edition, beside its folder; a dot keeps it out of sight. */
function lockName(target: string): string {
  return `.${target.replace(/^chapters\//, '').replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')}.lock`
}
