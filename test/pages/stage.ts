import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Sheet } from '../../scripts/edition/model.ts'
import { lower } from '../../scripts/html/lower.ts'
import type { Asset, Html, Section } from '../../scripts/html/model.ts'
import type { Memo } from '../../scripts/memo.ts'
import { type Collector, collector, type Message } from '../../scripts/message.ts'
import { type RunningBrowser, startBrowser } from '../../scripts/pages/browser.ts'
import type { LaidSection } from '../../scripts/pages/laid-section.ts'
import type { LaidPages, Line, Page } from '../../scripts/pages/model.ts'
import { pageScript } from '../../scripts/pages/page-script.ts'
import { layPages } from '../../scripts/pages/pages.ts'
import { laySection } from '../../scripts/pages/section.ts'
import { layoutPages, type Studio } from '../../scripts/pages/studio.ts'
import { digest } from '../../scripts/pdf/gather/digest.ts'
import { type Gathered, gather } from '../../scripts/pdf/gather/gather.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import type { World } from '../../scripts/world.ts'
import { home } from '../modules.ts'

/** Where the unpacked browser lies, absolute. */
export const CACHE = join(home, 'node_modules/.cache/katern')

/** A page of sixteen lines of twenty pixels, 320 px wide, so that few words fill it. */
export const PAGE: Sheet = { width: 400, height: 400, trim: { left: 0, top: 0, width: 400, height: 400 } }

const PAGE_RULE = '@page { size: 400px 400px; margin: 40px }'
const FONT = '@fontsource/alegreya-sans/files/alegreya-sans-latin-400-normal.woff2'
/** Page rule and style of the stage: lines of twenty pixels in Alegreya Sans. */
export const BASE = `${PAGE_RULE}
@font-face { font-family: Test; src: url("/package/${FONT}") }
html { font: 16px/20px Test } body, p, h1, h2, h3, ul, ol, pre, figure, blockquote { margin: 0; padding: 0 }
h1, h2, h3 { font-size: 16px; line-height: 20px; font-weight: 400; break-after: avoid }
p { orphans: 2; widows: 2 } pre { font: 16px/20px Test }
table { border-collapse: collapse; border-spacing: 0 } td, th { padding: 0; vertical-align: top; text-align: left; font-weight: 400 }
.note-body { font-size: 12px; line-height: 16px } .note-call { font-size: 10px; line-height: 1; vertical-align: super }
`

/** What a layout of a test may be given beside its markup. */
export interface StageOptions {
  /** A section per entry; the markup of the call is the first's when it is absent. */
  readonly sections?: readonly Partial<Section>[]
  readonly sheet?: Sheet
  /** Replaces the page rule and base style of the stage. */
  readonly pageCss?: string
  readonly bookCss?: string
  readonly noteSelectors?: readonly string[]
  readonly assets?: ReadonlyMap<string, Asset>
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly patience?: number
  readonly onPages?: (done: number) => void
  readonly onBusy?: () => void
  readonly signal?: AbortSignal
  readonly memo?: Memo
}

/** What came of a layout. */
export interface Laid {
  /** Undefined when it was refused. */
  readonly pages: LaidPages | undefined
  readonly messages: readonly Message[]
  /** The pages as text: a line a line. */
  readonly dump: string
}

/** A browser for a test file, and layouts on it. */
export interface Stage {
  readonly running: () => RunningBrowser
  readonly layOut: (markup: string, css?: string, options?: StageOptions) => Promise<Laid>
  /** One section on its own, with the studio changed as wanted: another script, less patience. */
  readonly laySection: (
    markup: string,
    css?: string,
    options?: StageOptions,
    changed?: Partial<Studio>,
  ) => Promise<LaidSection>
  readonly studio: (changed?: Partial<Studio>, options?: StageOptions) => Promise<Studio>
}

/** Starts a browser before the tests of a file and ends it after them. */
export function useStage(): Stage {
  let running: RunningBrowser | undefined
  beforeAll(async () => {
    running = await startBrowser(process.env, CACHE)
  })
  afterAll(() => running?.end())
  const started = () => {
    if (!running) throw new Error('The stage has no browser yet')
    return running
  }
  const studio: Stage['studio'] = async (changed = {}, options = {}) => {
    const tools = {
      browser: started().browser,
      world: worldOf(options),
      script: await pageScript()(),
      paged: await pagedScript(),
      refused: () => {},
      patience: 20_000,
      ...changed,
    }
    return { layouts: layoutPages(tools, { assets: assetsOf(options) }), ...tools }
  }
  return {
    running: started,
    layOut: (markup, css, options) => layOutOn(started(), markup, css, options),
    laySection: async (markup, css = '', options = {}, changed = {}) => {
      const html = await htmlOf(markup, css, options, collector())
      const section = html.sections[0] ?? sectionOf({}, 0, markup)
      return laySection(section, 'recto', html, {}, await studio(changed, options), () => {})
    },
    studio,
  }
}

/** Lays markup out on a browser of the test's own. */
export async function layOutOn(
  running: RunningBrowser,
  markup: string,
  css = '',
  options: StageOptions = {},
): Promise<Laid> {
  const found = collector()
  const html = await htmlOf(markup, css, options, found)
  const pages = await layPages(html, options.sheet ?? PAGE, {
    world: worldOf(options),
    running,
    collector: found,
    signal: options.signal ?? new AbortController().signal,
    onPages: options.onPages ?? (() => {}),
    onBusy: options.onBusy,
    patience: options.patience,
    memo: options.memo,
  })
  return { pages, messages: found.all(), dump: pages ? dump(pages.map) : '' }
}

/** The printed sections of a layout as one book, for tests that read its PDF. */
export async function gathered({ pages }: Pick<Laid, 'pages'>): Promise<Gathered> {
  if (!pages) throw new Error('There are no pages to gather')
  return gather(pages, await Promise.all(pages.sections.map(section => digest(section, 'nl'))))
}

/** What the html stage would hand over. */
export async function htmlOf(markup: string, css: string, options: StageOptions, found: Collector): Promise<Html> {
  const { pageCss = BASE, sections = [{}] } = options
  const sheet = { file: 'styles/test.css', from: 'publication', inks: [] } as const
  const lowered = await lower(sheet, memoryWorld({ [sheet.file]: css }), found)
  return {
    language: 'nl',
    title: 'Proef',
    stylesheet: `${pageCss}\n${lowered.css}`,
    bookStylesheet: options.bookCss ?? '',
    noteSelectors: options.noteSelectors ?? ['.note', ...lowered.noteSelectors],
    assets: assetsOf(options),
    sections: sections.map((each, index) => sectionOf(each, index, markup)),
  }
}

function assetsOf({ assets = new Map() }: StageOptions): Html['assets'] {
  return new Map([[`/package/${FONT}`, { from: 'package', path: FONT }], ...assets])
}

function sectionOf(given: Partial<Section>, index: number, markup: string): Section {
  const id = given.id ?? `s${index + 1}`
  const { markup: body = markup, ...rest } = given
  return {
    id,
    path: `${id}.md`,
    template: 'article',
    startSide: index === 0 ? 'recto' : 'any',
    bare: true,
    bareFirst: false,
    numbering: 'arabic',
    furniture: { verso: '', recto: '' },
    title: id,
    language: 'nl',
    direction: 'ltr',
    ...rest,
    markup: `<section id="${id}" class="chapter">${body}</section>`,
  }
}

function worldOf({ files = {} }: StageOptions): World {
  return memoryWorld(files, { packageRoot: home })
}

async function pagedScript(): Promise<string> {
  return new TextDecoder().decode(await worldOf({}).readPackage('pagedjs/dist/paged.js'))
}

/** Pages as text: `folio side section` and, a line below the other, `x y  text` of each, whole pixels from the trim. */
export function dump(map: readonly Page[]): string {
  return map.map(pageText).join('\n')
}

function pageText(page: Page): string {
  const head = `${page.folio} ${page.side}${page.blank ? ' blank' : ` ${page.section}`}`
  const lines = page.lines.map(({ left, top, text }) => `  ${Math.round(left)} ${Math.round(top)}  ${text}`)
  return [head, ...lines].join('\n')
}

/** The words on each page, in order, without positions. */
export function wordsOf(map: readonly Page[]): string[] {
  return map.map(page => page.lines.map(line => line.text).join(' '))
}

/** Numbered marker words, `w001z w002z …`, that no font can hyphenate. */
export function markers(count: number, first = 1, letter = 'w'): string {
  return Array.from({ length: count }, (_, index) => `${letter}${String(first + index).padStart(3, '0')}z`).join(' ')
}

/** Paragraphs of one marker word each. */
export function lines(count: number, first = 1): string {
  return Array.from({ length: count }, (_, index) => `<p>${markers(1, first + index)}</p>`).join('')
}

/** One case for each offset, each on a fresh page; put `SWEEP` in the stylesheet. Markers count on through the cases. */
export function sweep(from: number, to: number, make: (offset: number, first: number) => string): string {
  let first = 1
  const cases: string[] = []
  for (let offset = from; offset <= to; offset++) {
    const made = make(offset, first)
    first += (made.match(/w\d+z/g) ?? []).length
    cases.push(`<div class="case">${made}</div>`)
  }
  return cases.join('')
}

/** Each case of a sweep begins a page. */
export const SWEEP = '.case + .case { break-before: page }'

/**
 * Expects that the layout went as designed, without a message, and that every marker of the markup (`w…` in the text, `n…`
 * in notes) is on the pages once, in order. It reads the page map only, and asks nothing of the gate.
 */
export function expectWhole(laid: Laid, markup: string): void {
  expect(laid.messages).toEqual([])
  const printed = wordsOf(laid.pages?.map ?? []).join(' ')
  for (const marker of [/w\d+z/g, /n\d+z/g]) expect(printed.match(marker)).toEqual(markup.match(marker))
}

/** Every line of the pages with the page it is on. */
export function linesOf(laid: Laid): (Line & { readonly page: number })[] {
  return (laid.pages?.map ?? []).flatMap(page => page.lines.map(line => ({ ...line, page: page.index })))
}

/** The line that a marker stands on, named without its `z`. */
export function lineWith(laid: Laid, marker: string): Line & { readonly page: number } {
  const found = linesOf(laid).find(each => each.text.includes(`${marker}z`))
  if (!found) throw new Error(`${marker} is on no page`)
  return found
}
