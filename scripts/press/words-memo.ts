import type { Memo } from '../memo.ts'
import type { PageWords } from '../pdf/page-words.ts'

/** Words of pages that an earlier build of the same file read, by their keys. */
export interface WordsMemo {
  readonly known: (file: string) => Promise<ReadonlyMap<string, PageWords>>
  /** What this build has, in the place of what was kept. */
  readonly keep: (file: string, words: readonly PageWords[]) => Promise<void>
}

/**
 * One entry a file, since a page by itself is small.
 * @param parts What tells one publication from another, and the version of what reads.
 */
export function wordsMemo(memo: Memo, parts: readonly string[]): WordsMemo {
  const name = (file: string) => ['words 1', ...parts, file]
  return {
    known: async file => {
      const entry = await memo.find(name(file))
      const words = entry ? (JSON.parse(new TextDecoder().decode(entry)) as readonly PageWords[]) : []
      return new Map(words.map(each => [each.key, each]))
    },
    keep: (file, words) => memo.keep(name(file), new TextEncoder().encode(JSON.stringify(words))),
  }
}

/** For who keeps nothing. */
export const noWords: WordsMemo = { known: async () => new Map(), keep: async () => undefined }
