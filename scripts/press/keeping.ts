import { join } from 'node:path'
import type { Machine } from '../job.ts'
import { type Memo, memo } from '../memo.ts'
import type { Remember } from '../pdf/model.ts'
import type { KnownContent } from '../pdf/page-contents.ts'
import type { PageWords } from '../pdf/page-words.ts'
import type { KnownPage } from '../pdf/press-file/known-page.ts'
import type { KnownPaint } from '../pdf/screen-file/known-paint.ts'
import { type Recall, recall } from '../recall.ts'
import { nothingRecent } from '../recent.ts'
import { cacheStore } from '../world/cache-store.ts'
import { engineMark } from '../world/engine.ts'
import type { World } from '../world.ts'
import { type LastBuilds, lastBuilds } from './last-build.ts'
import { type PageMemo, type PageMemos, pageMemos } from './page-memo.ts'
import { withMasters } from './with-masters.ts'

/** What one build keeps for the next, and finds of the one before. */
export interface Keeping {
  readonly memo: Memo
  /** What Katern itself is; undefined where that is not known, and nothing of its making may be kept. */
  readonly engine: () => Promise<string | undefined>
  /** Of chapters and sections that were read. */
  readonly recall: () => Promise<Recall>
  /** The world with its pictures as the browser is to have them. */
  readonly masters: () => Promise<World>
  /** Of pictures that were made smaller for the screen. */
  readonly smaller: Remember
  /** @param publication What tells it from others in the cache; the same in all of a build. */
  readonly pages: (publication: readonly string[]) => Promise<KeptPages>
}

/** Has all that is kept of the pages of a file read, while others are at work: nobody waits for it later. */
export function readAhead({ last: _, ...kept }: KeptPages, file: string): void {
  // What cannot be read is told to who needs it.
  for (const each of Object.values(kept)) each.known(file).catch(() => undefined)
}

/** What was made or read of the pages of a publication. */
export interface KeptPages {
  /** What the build before tells this one. */
  readonly last: LastBuilds
  readonly contents: PageMemo<KnownContent>
  readonly words: PageMemo<PageWords>
  readonly paint: PageMemo<KnownPaint>
  readonly painted: PageMemo<KnownPage>
}

/**
 * The keeping of one build, in the cache of the machine.
 * @param values Were read for an earlier build of this process.
 */
export function keeping({ cache }: Pick<Machine, 'cache'>, world: World, values = nothingRecent): Keeping {
  const kept = memo(cacheStore(join(cache, 'memo')), undefined, values)
  let known: Promise<string | undefined> | undefined
  let pages: Promise<KeptPages> | undefined
  const engine = () => {
    known ??= engineMark(world)
    return known
  }
  return {
    memo: kept,
    engine,
    recall: async () => recall(kept, await engine()),
    masters: async () => withMasters(world, kept, await pictureVersion(world)),
    // The version of what makes pictures smaller is part of what they were made of.
    smaller: (key, make) => kept.of(['screen picture 1', key], make),
    pages: publication => {
      pages ??= engine().then(mark => ({
        ...keptPages(pageMemos(kept, mark, publication)),
        last: lastBuilds(kept, mark === undefined ? undefined : [mark, ...publication]),
      }))
      return pages
    },
  }
}

function keptPages(of: PageMemos): Omit<KeptPages, 'last'> {
  return { contents: of('contents 2'), words: of('words 4'), paint: of('paint 2'), painted: of('painted 1') }
}

async function pictureVersion(world: World): Promise<string> {
  const manifest = await world.readPackage('sharp/package.json')
  return manifest ? String(JSON.parse(new TextDecoder().decode(manifest)).version) : ''
}
