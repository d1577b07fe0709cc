import { deserialize, serialize } from 'node:v8'
import type { Memo } from '../memo.ts'

/** What an earlier build of the same file found out about its pages, by their keys; plain values. */
export interface PageMemo<Known extends { readonly key: string }> {
  /** Read once until it is kept anew: who will need it later asks while others are at work. */
  readonly known: (file: string) => Promise<ReadonlyMap<string, Known>>
  /** What this build has, in the place of what was kept. */
  readonly keep: (file: string, pages: readonly Known[]) => Promise<void>
}

/**
 * One entry a file, since a page by itself is small. In Node's own form, since there are sets in it and sizes that are infinite.
 * @param parts What is kept, what tells one publication from another, and the version of what finds it out.
 */
export function pageMemo<Known extends { readonly key: string }>(
  memo: Memo,
  parts: readonly string[],
): PageMemo<Known> {
  const name = (file: string) => [...parts, file]
  const read = async (file: string) => {
    const entry = await memo.find(name(file))
    const pages = entry ? (deserialize(entry) as readonly Known[]) : []
    return new Map(pages.map(each => [each.key, each]))
  }
  const found = new Map<string, ReturnType<typeof read>>()
  return {
    known: file => {
      const reading = found.get(file) ?? read(file)
      found.set(file, reading)
      return reading
    },
    keep: (file, pages) => {
      found.delete(file)
      return memo.keep(name(file), new Uint8Array(serialize(pages)))
    },
  }
}

/** For who keeps nothing. */
export function noPages<Known extends { readonly key: string }>(): PageMemo<Known> {
  return { known: async () => new Map(), keep: async () => undefined }
}

/**
 * Gives the memo of each thing that is kept of the pages of a publication.
 * @param engine The version of what finds it out; undefined where nothing may be kept.
 * @param parts What tells one publication from another.
 */
export function pageMemos(memo: Memo, engine: string | undefined, parts: readonly string[]): PageMemos {
  return what => (engine === undefined ? noPages() : pageMemo(memo, [what, engine, ...parts]))
}

/** @param what Is kept, and the number of its form. */
export type PageMemos = <Known extends { readonly key: string }>(what: string) => PageMemo<Known>
