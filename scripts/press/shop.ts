import type { Edition } from '../edition/model.ts'
import type { Job, Machine } from '../job.ts'
import type { Collector } from '../message.ts'
import type { Progress } from '../progress.ts'
import type { World } from '../world.ts'
import type { Turn } from './crew.ts'
import type { Keeping, KeptPages } from './keeping.ts'

/** Everything around the work: what all stages share. */
export interface Shop extends Omit<Turn, 'over'> {
  readonly job: Job
  readonly world: World
  readonly machine: Machine
  readonly progress: Progress
  readonly found: Collector
  readonly kept: Keeping
  readonly signal: AbortSignal
}

/** What is kept of the pages of this publication. */
export function keptOf(edition: Edition, { job, kept }: Pick<Shop, 'job' | 'kept'>): Promise<KeptPages> {
  return kept.pages(publicationOf(edition, job))
}

/** What tells it from others in the cache. */
export function publicationOf({ slug }: Edition, { target }: Job): readonly string[] {
  return [target, slug]
}
