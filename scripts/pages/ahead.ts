import type { Asset, Html } from '../html/model.ts'
import type { ReadableWorld } from '../world.ts'
import { type AssetHashes, assetHashes } from './asset-hashes.ts'
import type { RunningBrowser } from './browser.ts'
import type { LayoutTools } from './layout-page.ts'
import { pageScript } from './page-script.ts'
import { rehearse } from './rehearse.ts'
import { type LayoutPages, layoutPages } from './studio.ts'

/** A browser with a page to lay sections out on, opened while it is still found out what they are. */
export interface Ahead {
  readonly tools: LayoutTools
  /** The pages, once it is known which files they may ask for. */
  readonly layouts: (html: Pick<Html, 'assets'>) => LayoutPages
  /** Lays a section out that is thrown away, so that the next is laid out on a page that knows how. */
  readonly rehearse: (html: Html) => Promise<void>
  /**
   * Whether the pages can be used: not while there is a rehearsal, nor when a file that was shown then is another one now, which
   * a page would not ask for again.
   * @param now The files of the book.
   */
  readonly fits: (now: AssetHashes) => boolean
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
  const tools = { browser, world, script: await pageScript()(), paged: new TextDecoder().decode(read), patience }
  const assets = new Map<string, Asset>()
  const pages = layoutPages(tools, { assets })
  pages.warm()
  let shown: AssetHashes | 'underway' = []
  const layouts: Ahead['layouts'] = html => {
    assets.clear()
    for (const [url, asset] of html.assets) assets.set(url, asset)
    return pages
  }
  return {
    tools,
    layouts,
    rehearse: async html => {
      shown = 'underway'
      await rehearse(layouts(html), html)
      shown = await assetHashes(html.assets, world)
    },
    fits: now => shown !== 'underway' && sameFiles(shown, new Map(now)),
  }
}

function sameFiles(shown: AssetHashes, now: ReadonlyMap<string, string>): boolean {
  return shown.every(([url, hash]) => (now.get(url) ?? hash) === hash)
}
