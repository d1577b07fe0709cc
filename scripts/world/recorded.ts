import { createHash } from 'node:crypto'
import type { World } from '../world.ts'

type Asked = 'kind' | 'read' | 'list' | 'readLayered' | 'listLayered' | 'readPackage'

/** One thing that was asked of a world, and the hash of what it answered. */
export type Answer = readonly [asked: Asked, path: string, hash: string]

/** A world that remembers what was asked of it. */
export interface Recorded {
  readonly world: World
  /** Everything asked so far, each once; undefined when one and the same thing was answered in two ways. */
  readonly answers: () => readonly Answer[] | undefined
  /** What was written, by path. */
  readonly written: () => ReadonlyMap<string, Uint8Array>
}

/** Wraps a world, so that a later build can tell whether it would be answered the same. */
export function recorded(world: World): Recorded {
  const answers = new Map<string, Answer>()
  const written = new Map<string, Uint8Array>()
  let same = true
  const record = <T extends string | Uint8Array | readonly string[] | undefined>(
    asked: Asked,
    ask: (path: string) => Promise<T>,
  ) => {
    return async (path: string): Promise<T> => {
      const found = await ask(path)
      const key = `${asked} ${path}`
      const answer: Answer = [asked, path, hashOf(found)]
      const before = answers.get(key)
      if (before !== undefined && before[2] !== answer[2]) same = false
      answers.set(key, answer)
      return found
    }
  }
  const writeAll: World['writeAll'] = async files => {
    await world.writeAll(files)
    for (const [path, bytes] of files) written.set(path, bytes)
  }
  return {
    world: {
      ...world,
      kind: record('kind', world.kind),
      read: record('read', world.read),
      list: record('list', world.list),
      readLayered: record('readLayered', world.readLayered),
      listLayered: record('listLayered', world.listLayered),
      readPackage: record('readPackage', world.readPackage),
      write: (path, bytes) => writeAll(new Map([[path, bytes]])),
      writeAll,
    },
    answers: () => (same ? [...answers.values()] : undefined),
    written: () => written,
  }
}

/** Whether a world answers as it did then. */
export async function answersAlike(world: World, answers: readonly Answer[]): Promise<boolean> {
  const now = await Promise.all(answers.map(async ([asked, path, hash]) => hashOf(await world[asked](path)) === hash))
  return now.every(Boolean)
}

function hashOf(found: string | Uint8Array | readonly string[] | undefined): string {
  const bytes = found instanceof Uint8Array ? found : JSON.stringify(found ?? null)
  return `${typeof bytes === 'string' ? 's' : 'b'}${createHash('sha256').update(bytes).digest('base64')}`
}
