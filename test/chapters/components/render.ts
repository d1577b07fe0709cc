import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { readComponentLibrary } from '../../../scripts/chapters/component-library.ts'
import { rehypeComponents, remarkComponents } from '../../../scripts/chapters/components.ts'
import { collector, type Message } from '../../../scripts/message.ts'
import { memoryWorld } from '../../../scripts/world/memory-world.ts'

/** Katern's own folder. */
export const packageRoot = join(import.meta.dirname, '../../..')
/** The fixtures' folder: one Markdown file a component, with the HTML that comes of it beside it. */
export const fixtures = join(packageRoot, 'test/fixtures/components')
/** Where the chapter stands in the publication of these tests. */
export const path = 'chapters/proef/hoofdstuk.md'

/** What a chapter becomes, and what there was to say about it. */
export interface Rendered {
  readonly html: string
  readonly messages: readonly Message[]
}

/**
 * Renders a chapter with the package's components and those among the files.
 * @param markdown The chapter.
 * @param files Other files of the publication.
 */
export async function render(markdown: string, files: Readonly<Record<string, string>> = {}): Promise<Rendered> {
  const found = collector()
  const world = memoryWorld({ [path]: markdown, ...files }, { packageRoot })
  const library = await readComponentLibrary(world, found)
  const context = {
    world,
    path,
    folder: 'chapters/proef',
    language: 'nl',
    labels: { kortom: 'Kortom', source: 'Bron: {name}' },
  }
  const html = await unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(remarkComponents, library, found)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeComponents, library, context, found)
    .use(rehypeStringify)
    .process(new VFile({ path, value: markdown }))
  return { html: String(html), messages: found.all() }
}

/** A fixture's text. */
export async function fixture(name: string): Promise<string> {
  return readFile(join(fixtures, name), 'utf8')
}

/** Messages as `rule line:column`, for short expectations. */
export function brief(messages: readonly Message[]): readonly string[] {
  return messages.map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`)
}
