import type { Asset, Html } from '../html/model.ts'
import type { World } from '../world.ts'
import type { RunningBrowser } from './browser.ts'
import type { LayoutTools } from './layout-page.ts'
import { pageScript } from './page-script.ts'
import { type LayoutPages, layoutPages } from './studio.ts'

/** A browser with a page to lay sections out on, opened while it is still found out what they are. */
export interface Ahead {
  readonly tools: LayoutTools
  /** The pages, once it is known which files they may ask for. */
  readonly layouts: (html: Pick<Html, 'assets'>) => LayoutPages
}

/**
 * Opens a page ahead of its work, which takes as long as laying out several pages does.
 * @param patience Milliseconds without a new page before a layout is given up.
 */
export async function openAhead(
  { browser }: Pick<RunningBrowser, 'browser'>,
  world: World,
  patience = 20_000,
): Promise<Ahead> {
  const read = await world.readPackage('pagedjs/dist/paged.js')
  if (!read) throw new Error('Paged.js is not installed')
  const tools = { browser, world, script: await pageScript()(), paged: new TextDecoder().decode(read), patience }
  const assets = new Map<string, Asset>()
  const pages = layoutPages(tools, { assets })
  pages.warm()
  return {
    tools,
    layouts: html => {
      for (const [url, asset] of html.assets) assets.set(url, asset)
      return pages
    },
  }
}
