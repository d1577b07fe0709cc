import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { readChapters } from '../../scripts/chapters/chapters.ts'
import type { Chapter } from '../../scripts/chapters/model.ts'
import type { Edition } from '../../scripts/edition/model.ts'
import { collector, type Message } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

/** Katern's own folder, for its components and labels. */
export const packageRoot = new URL('../..', import.meta.url).pathname

type Files = Readonly<Record<string, string | Uint8Array>>

/** An edition in the folder `nr` with these chapters; what a test needs to say differently it says in `changes`. */
export function editionOf(paths: readonly string[], changes: Partial<Edition> = {}): Edition {
  const tokens = {
    format: {
      trim: { width: 210, height: 297 },
      bleed: 3,
      safe: 5,
      margins: { top: 20, bottom: 20, inner: 20, outer: 20 },
    },
    grid: { columns: 12, gutterPt: 12, leadingPt: 13 },
    scale: {},
    families: {},
    inks: [],
    print: {
      variant: 'x-4' as const,
      profile: 'press.icc',
      condition: { identifier: 'FOGRA39', info: '', registry: '' },
      inkLimit: 300,
      overprintUpToPt: 24,
    },
    extra: {},
  }
  return {
    slug: 'nr',
    folder: 'nr',
    title: 'Proef',
    subtitle: '',
    number: '7',
    date: '',
    language: 'nl',
    parts: [],
    running: paths.map((path, index) => ({ path, place: { file: 'nr/edition.yaml', line: index + 1, column: 1 } })),
    imprint: {},
    variables: {},
    outputs: { screen: true, print: true, screenPpi: 150 },
    tokens,
    css: [],
    plain: false,
    ...changes,
  }
}

/** What reading chapters gave. */
export interface Reading {
  readonly chapters: readonly Chapter[]
  readonly messages: readonly Message[]
  /** Each message as `rule file:line:column`. */
  readonly told: readonly string[]
}

/** Reads every Markdown and HTML file straight in `nr/` as a chapter. */
export async function readFiles(files: Files, changes: Partial<Edition> = {}): Promise<Reading> {
  const paths = Object.keys(files).filter(path => /^nr\/[^/]+\.(?:md|html)$/.test(path))
  const found = collector()
  const chapters = await readChapters(editionOf(paths, changes), memoryWorld(files, { packageRoot }), found)
  return { chapters, messages: found.all(), told: found.all().map(shown) }
}

/** Reads one chapter, `nr/a.md`, and gives its body as HTML as `htmlOf` does. */
export async function readText(
  text: string,
  files: Files = {},
  changes: Partial<Edition> = {},
): Promise<Reading & { readonly html: string; readonly chapter: Chapter | undefined }> {
  const reading = await readFiles({ 'nr/a.md': text, ...files }, changes)
  const [chapter] = reading.chapters
  return { ...reading, chapter, html: chapter ? htmlOf(chapter.body) : '' }
}

/** A tree as HTML, without soft hyphens and places, and with ordinary spaces. */
export function htmlOf(tree: Root): string {
  return unified()
    .use(rehypeStringify)
    .stringify(tree)
    .replaceAll('\u00ad', '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ data-at="[^"]*"/g, '')
}

function shown({ rule, place }: Message): string {
  return `${rule} ${place?.file}:${place?.line}:${place?.column}`
}
