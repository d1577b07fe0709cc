import type { Edition } from '../edition/model.ts'
import { type Collector, message } from '../message.ts'
import { noRecall, type Recall, type Surroundings } from '../recall.ts'
import type { World } from '../world.ts'
import { assetOf } from './assets.ts'
import type { Lowered } from './css/sheet.ts'
import { lower, nothing } from './lower.ts'
import type { Asset } from './model.ts'
import { pageRules, rootRule } from './page-rules.ts'
import { scriptFonts, withScripts } from './script-fonts.ts'

/** The stylesheets of an edition, lowered, and the files they ask for. */
export interface Stylesheets {
  readonly stylesheet: string
  readonly bookStylesheet: string
  readonly noteSelectors: readonly string[]
  readonly assets: readonly Asset[]
}

/** The order of the house style; a folder's files follow in code-unit order. */
const layers = [
  'fonts.css',
  'reset.css',
  'page.css',
  'type.css',
  'alignment.css',
  'layout/',
  'components/',
  'templates/',
  'utilities.css',
]

/** What `--plain` leaves of it. */
const plainLayers = ['fonts.css', 'plain.css', 'alignment.css']

/** Files of styles/ that are not part of every page. */
const apart = new Set(['plain.css', 'book.css', 'debug.css'])

/**
 * Tokens, house style in its declared order, and the edition's own sheets last.
 * @param text All text of the book: it tells which scripts need a font.
 * The result has no cascade layers, since Paged.js cannot read them: the order alone decides.
 */
export async function makeStylesheets(
  edition: Edition,
  text: string,
  around: Surroundings,
  recall: Recall = noRecall,
): Promise<Stylesheets> {
  const { world } = around
  const { all, book } = await loweredSheets(edition, around, recall)
  const scripts = await scriptFonts(text, world)
  const { tokens } = edition
  const root = rootRule(scripts === '' ? tokens : { ...tokens, families: withScripts(tokens.families) })
  return {
    stylesheet: scripts + root + pageRules(edition.tokens) + all.map(each => each.css).join('\n'),
    bookStylesheet: root + book.css,
    noteSelectors: [...new Set(['.footnote', ...all.flatMap(each => each.noteSelectors)])],
    assets: [...[...all, book].flatMap((each: Lowered) => each.assets), ...assetsOf(scripts)],
  }
}

interface LoweredSheets {
  readonly all: readonly Lowered[]
  readonly book: Lowered
}

/** The sheets as they are written, lowered; unless they are known from before. */
async function loweredSheets(edition: Edition, around: Surroundings, recall: Recall): Promise<LoweredSheets> {
  const { plain, css, tokens } = edition
  const inks = tokens.inks.map(ink => ink.name)
  const lowerAll = async ({ world, collector }: Surroundings): Promise<LoweredSheets> => {
    const lowered = (file: string, from: 'layered' | 'publication') => lower({ file, from, inks }, world, collector)
    const house = await Promise.all((await houseFiles(plain, world)).map(file => lowered(file, 'layered')))
    await reportMissing(css, world, collector)
    const own = await Promise.all(css.map(file => lowered(file, 'publication')))
    return { all: [...house, ...own], book: plain ? nothing : await lowered('styles/book.css', 'layered') }
  }
  return (await recall.of(['sheets', JSON.stringify([plain, css, inks])], around, lowerAll)).value
}

function assetsOf(css: string): Asset[] {
  return [...css.matchAll(/url\("([^"]+)"\)/g)].flatMap(([, url]) => assetOf(url ?? '') ?? [])
}

/** Paths under styles/ in the order of the layers; other sheets that lie in styles/ itself come last. */
export async function houseFiles(plain: boolean, world: World): Promise<string[]> {
  const order = plain ? plainLayers : layers
  const present = new Set(await cssNames('styles', world))
  const files: string[] = []
  for (const name of order) {
    if (name.endsWith('/')) {
      for (const each of await cssNames(`styles/${name.slice(0, -1)}`, world)) files.push(`styles/${name}${each}`)
    } else if (present.has(name)) files.push(`styles/${name}`)
  }
  const further = plain ? [] : [...present].filter(name => !order.includes(name) && !apart.has(name))
  return [...files, ...further.map(name => `styles/${name}`)]
}

async function cssNames(folder: string, world: World): Promise<string[]> {
  return (await world.listLayered(folder)).filter(name => name.endsWith('.css'))
}

async function reportMissing(files: readonly string[], world: World, collector: Collector): Promise<void> {
  for (const file of files) {
    const kind = await world.kind(file)
    if (kind === 'file') continue
    const rule = kind === 'outside' ? 'asset-outside' : 'missing-stylesheet'
    collector.add(message(rule, `There is no stylesheet ${file} in this publication`, { place: { file } }))
  }
}
