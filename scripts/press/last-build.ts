import type { Memo } from '../memo.ts'

/** What a build tells the next one of the same publication, which then gets ready before it knows what there is to do. */
export interface LastBuild {
  /** The names of what its sections were made of; see `section-name.ts`. */
  readonly sections: readonly string[]
}

/** Where it is kept. Nothing depends on it but time: what it says may be wrong by now. */
export interface LastBuilds {
  readonly find: () => Promise<LastBuild | undefined>
  readonly keep: (build: LastBuild) => Promise<void>
}

/** @param parts What tells one publication from another, and the version of what makes it; undefined where nothing may be kept. */
export function lastBuilds(memo: Memo, parts: readonly string[] | undefined): LastBuilds {
  if (parts === undefined) return { find: async () => undefined, keep: async () => undefined }
  const name = ['last build 1', ...parts]
  return {
    find: async () => {
      const entry = await memo.find(name)
      return entry && (JSON.parse(new TextDecoder().decode(entry)) as LastBuild)
    },
    keep: build => memo.keep(name, new TextEncoder().encode(JSON.stringify(build))),
  }
}
