import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readChapters } from '../../scripts/chapters/chapters.ts'
import { readEdition } from '../../scripts/edition/edition.ts'
import { sheetOf } from '../../scripts/edition/geometry.ts'
import { makeHtml } from '../../scripts/html/html.ts'
import type { Asset, Html } from '../../scripts/html/model.ts'
import { memo } from '../../scripts/memo.ts'
import { collector } from '../../scripts/message.ts'
import { assembleSections, documentOf } from '../../scripts/pages/assembly.ts'
import { assetHashes, bookFiles } from '../../scripts/pages/asset-hashes.ts'
import { startBrowser } from '../../scripts/pages/browser.ts'
import { pageScript } from '../../scripts/pages/page-script.ts'
import { layRounds } from '../../scripts/pages/rounds.ts'
import { sectionMemo } from '../../scripts/pages/section-memo.ts'
import { layoutPages } from '../../scripts/pages/studio.ts'
import { cacheStore } from '../../scripts/world/cache-store.ts'
import { diskWorld } from '../../scripts/world/disk-world.ts'
import type { World } from '../../scripts/world.ts'
import { home } from '../modules.ts'

/**
 * Writes the static pages that Katern made with their files in them, for `bare-print.ts`: `bare-pages.ts ROOT CACHE FILE`.
 */
const [, , root = '', cache = '', target = ''] = process.argv
await make(root, cache, target)

async function make(root: string, cache: string, file: string): Promise<void> {
  const world = diskWorld(resolve(root), home)
  const found = collector()
  const edition = await readEdition({ path: 'bench', plain: false, css: [] }, world, found)
  if (!edition) throw new Error('There is no edition to print')
  const html = await makeHtml(edition, await readChapters(edition, world, found), world, found)
  const running = await startBrowser({}, cache)
  const script = await pageScript()()
  const paged = new TextDecoder().decode(await world.readPackage('pagedjs/dist/paged.js'))
  const kept = memo(cacheStore(join(cache, 'memo')))
  const tools = { browser: running.browser, world, script, paged, patience: 60_000 }
  const studio = {
    ...tools,
    refused: () => {},
    layouts: layoutPages(tools, html),
    memo: sectionMemo(kept, html, {
      ...{ version: running.version, script, paged },
      files: bookFiles(
        await assetHashes(html.assets, world),
        html.sections.map(section => section.markup),
      ),
    }),
  }
  const book = await layRounds(html, studio, 2, () => {}, new AbortController().signal)
  await running.end()
  const all = assembleSections(html, book.sections, book.slots, sheetOf(edition.tokens.format))
  const styles = [...new Set(all.flatMap(each => each.styles))]
  const text = documentOf(html, { styles, body: all.map(each => each.body).join('\n') })
  await writeFile(file, await inlined(text, html, world))
}

/** Files as `data:` addresses, so that the print waits for nothing. */
async function inlined(text: string, { assets }: Html, world: World): Promise<string> {
  let whole = text
  for (const [url, asset] of assets) {
    if (!whole.includes(url)) continue
    const type = url.endsWith('.woff2')
      ? 'font/woff2'
      : url.endsWith('.svg')
        ? 'image/svg+xml'
        : 'application/octet-stream'
    const bytes = Buffer.from((await read(asset, world)) ?? []).toString('base64')
    whole = whole.replaceAll(url, `data:${type};base64,${bytes}`)
  }
  return whole
}

function read(asset: Asset, world: World): Promise<Uint8Array | undefined> {
  if (asset.from === 'package') return world.readPackage(asset.path)
  return asset.from === 'layered' ? world.readLayered(asset.path) : world.read(asset.path)
}
