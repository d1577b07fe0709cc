import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { Memo } from './memo.ts'
import { type Collector, collector, type Message } from './message.ts'
import { type Answer, answersAlike, recorded } from './world/recorded.ts'
import type { World } from './world.ts'

/** What work may look at besides its parts, and where it tells what is wrong. */
export interface Surroundings {
  readonly world: World
  readonly collector: Collector
}

/** What work gave, now or before. */
export interface Recalled<T> {
  readonly value: T
  /** Stands for all that the value was made of; undefined when that is not known, so that nothing made of it may be kept. */
  readonly mark: string | undefined
}

/** How a value becomes bytes and comes back. */
export interface Form<T> {
  readonly pack: (value: T) => Uint8Array
  readonly unpack: (bytes: Uint8Array) => T
}

/** Work that is done again only when it would go otherwise. */
export interface Recall {
  /**
   * What the work gave when it was last done for the same parts, as long as the world would answer all that it asked as
   * it did then; else the work is done. What it told the collector is told either way, in the same order.
   * @param parts All that the result depends on besides what the work asks of the world; one result is kept for them.
   * @param work Asks and tells only through the surroundings that it is given. Undefined is not kept.
   */
  readonly of: <T>(
    parts: readonly string[],
    around: Surroundings,
    work: (within: Surroundings) => Promise<T>,
    form?: Form<Exclude<T, undefined>>,
  ) => Promise<Recalled<T>>
}

/** Does work now, and gives the mark of all that it was made of: its parts, and what the world answered it. */
export async function marked<T>(
  parts: readonly string[],
  world: World,
  work: (world: World) => Promise<T>,
): Promise<Recalled<T> & { readonly answers: readonly Answer[] | undefined }> {
  const asked = recorded(world)
  const value = await work(asked.world)
  const answers = asked.answers()
  return { value, answers, mark: answers && markOf(parts, answers) }
}

/** For who keeps nothing. */
export const noRecall: Recall = {
  of: async (_, around, work) => ({ value: await work(around), mark: undefined }),
}

/** What stands before the value in an entry. */
interface Trace {
  readonly answers: readonly Answer[]
  readonly messages: readonly Message[]
}

/** Changes whenever entries are written otherwise. */
const version = 'recall 1'
/** Bytes that say how long the trace is. */
const HEAD = 4

/**
 * Recalls by a memo.
 * @param engine What Katern itself is (see `world/engine.ts`); undefined keeps nothing.
 */
export function recall(memo: Pick<Memo, 'find' | 'keep'>, engine: string | undefined): Recall {
  if (engine === undefined) return noRecall
  return {
    of: async <T>(
      given: readonly string[],
      around: Surroundings,
      work: (within: Surroundings) => Promise<T>,
      form: Form<Exclude<T, undefined>> = { pack: serialize, unpack: deserialize },
    ) => {
      const parts = [version, engine, ...given]
      const entry = await memo.find(parts)
      const trace = entry && traceOf(entry)
      if (trace && (await answersAlike(around.world, trace.answers))) {
        tell(trace.messages, around.collector)
        return { value: form.unpack(valueIn(entry)), mark: markOf(parts, trace.answers) }
      }
      const told = collector()
      const { value, mark, answers } = await marked(parts, around.world, world => work({ world, collector: told }))
      tell(told.all(), around.collector)
      if (answers && isThere(value))
        await memo.keep(parts, entryOf({ answers, messages: told.all() }, form.pack(value)))
      return { value, mark }
    },
  }
}

function isThere<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined
}

function tell(messages: readonly Message[], to: Collector): void {
  for (const each of messages) to.add(each)
}

function entryOf(trace: Trace, value: Uint8Array): Uint8Array {
  const head = Buffer.from(JSON.stringify(trace))
  const length = Buffer.alloc(HEAD)
  length.writeUInt32LE(head.length)
  return new Uint8Array(Buffer.concat([length, head, value]))
}

/** The memo vouches for the bytes; another make of them has another name. */
function traceOf(entry: Uint8Array): Trace {
  return JSON.parse(new TextDecoder().decode(entry.subarray(HEAD, valueStart(entry)))) as Trace
}

function valueIn(entry: Uint8Array): Uint8Array {
  return entry.subarray(valueStart(entry))
}

function valueStart(entry: Uint8Array): number {
  return HEAD + Buffer.from(entry.buffer, entry.byteOffset, HEAD).readUInt32LE()
}

/** Questions that were asked at a time are answered in any order. */
function markOf(parts: readonly string[], answers: readonly Answer[]): string {
  const sorted = answers.map(answer => JSON.stringify(answer)).sort()
  return createHash('sha256')
    .update(JSON.stringify([parts, sorted]))
    .digest('hex')
}
