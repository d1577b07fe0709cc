import type { Asset, Html } from '../html/model.ts'
import type { ReadableWorld } from '../world.ts'
import { type AssetHashes, hashOf } from './asset-hashes.ts'
import type { RunningBrowser } from './browser.ts'
import type { LayoutTools } from './layout-page.ts'
import { pageScript } from './page-script.ts'
import { type Rehearsal, rehearse } from './rehearse.ts'
import { type LayoutPages, layoutPages } from './studio.ts'

/** A browser with a page to lay sections out on, opened while it is still found out what they are. */
export interface Ahead {
  readonly tools: LayoutTools
  /** The pages, once it is known which files they may ask for. */
  readonly layouts: (html: Pick<Html, 'assets'>) => LayoutPages
  /** Lays a section out that is thrown away, so that the next is laid out on a page that knows how. Once is enough. */
  readonly rehearse: (rehearsal: Rehearsal) => Promise<void>
  /**
   * Whether the pages can be used: not when a file that was shown in the rehearsal is another one now, which a page would not ask
   * for again. A rehearsal that still goes on is waited for: a new page would take as long.
   * @param now The files of the book.
   */
  readonly fits: (now: AssetHashes) => Promise<boolean>
}

/**
 * Opens a page ahead of its work, which takes as long as laying out several pages does.
 * @param patience Milliseconds without a new page before a layout is given up.
 */
export async function openAhead(
  { browser }: Pick<RunningBrowser, 'browser'>,
  world: ReadableWorld,
  patience = 20_000,
): Promise<Ahead> {
  const read = await world.readPackage('pagedjs/dist/paged.js')
  if (!read) throw new Error('Paged.js is not installed')
  const script = await pageScript()()
  const tools = { browser, world, script, paged: new TextDecoder().decode(read), patience }
  const assets = new Map<string, Asset>()
  const showing = shownFiles(world)
  const pages = layoutPages({ ...tools, world: showing.world }, { assets })
  pages.warm()
  let rehearsed: Promise<void> | undefined
  const layouts: Ahead['layouts'] = html => {
    assets.clear()
    for (const [url, asset] of html.assets) assets.set(url, asset)
    return pages
  }
  return {
    tools,
    layouts,
    rehearse: rehearsal => {
      rehearsed ??= rehearse(layouts(rehearsal), rehearsal)
      return rehearsed
    },
    fits: async now => {
      // What goes wrong in it goes wrong again in the build, which tells.
      await rehearsed?.catch(() => undefined)
      const hashes = new Map(now)
      return [...assets].every(([url, asset]) => showing.isSame(asset, hashes.get(url)))
    },
  }
}

/** A world that knows which files it gave. */
function shownFiles(world: ReadableWorld) {
  const shown = new Map<string, string>()
  const noting = (from: Asset['from'], read: ReadableWorld['read']) => async (path: string) => {
    const bytes = await read(path)
    shown.set(`${from} ${path}`, hashOf([bytes ?? '']))
    return bytes
  }
  const { read, readLayered, readPackage } = world
  return {
    world: {
      read: noting('publication', read),
      readLayered: noting('layered', readLayered),
      readPackage: noting('package', readPackage),
    },
    isSame: ({ from, path }: Asset, hash: string | undefined) => {
      return hash === undefined || (shown.get(`${from} ${path}`) ?? hash) === hash
    },
  }
}
