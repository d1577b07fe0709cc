import { memo } from '../scripts/memo.ts'
import { type Recall, recall } from '../scripts/recall.ts'
import type { CacheStore } from '../scripts/world/cache-store.ts'

/** A store in memory, whose entries a test may spoil. */
export function memoryStore(): CacheStore & { readonly held: Map<string, Uint8Array> } {
  const held = new Map<string, Uint8Array>()
  return {
    held,
    read: async name => held.get(name),
    has: async name => held.has(name),
    write: async (name, bytes) => void held.set(name, bytes),
    list: async () => [...held].map(([name, { length }]) => ({ name, size: length, used: 0 })),
    remove: async name => void held.delete(name),
  }
}

/** A recall that says what kinds of work were done since it was last asked, and how often: `{ draft: 1 }`. */
export function countingRecall(store: CacheStore = memoryStore(), engine = 'engine') {
  const kept = recall(memo(store), engine)
  let done: Record<string, number> = {}
  const of: Recall['of'] = (parts, around, work, form) => {
    const counted: typeof work = within => {
      done[parts[0] ?? ''] = (done[parts[0] ?? ''] ?? 0) + 1
      return work(within)
    }
    return kept.of(parts, around, counted, form)
  }
  const taken = () => {
    const before = done
    done = {}
    return before
  }
  return { recall: { of } satisfies Recall, done: taken }
}
