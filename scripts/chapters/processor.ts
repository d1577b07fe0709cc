import type { Root } from 'hast'
import type { Root as Markdown } from 'mdast'
import rehypeRaw from 'rehype-raw'
import remarkRehype from 'remark-rehype'
import { type Preset, unified } from 'unified'
import { VFile } from 'vfile'
import { giveAttributes } from './attributes.ts'
import { markCaptions } from './captions.ts'
import { lineCode } from './code-blocks.ts'
import { rehypeComponents } from './components.ts'
import type { ChapterContext } from './context.ts'
import { checkDepth } from './depth.ts'
import { layOpen } from './disclosures.ts'
import { makeFigures } from './figures.ts'
import { finishNotes } from './footnotes.ts'
import { identifyHeadings } from './headings.ts'
import { noteHandler } from './notes.ts'
import { readPictures } from './pictures.ts'
import { sanitiseTree } from './sanitise.ts'
import { settling } from './sources.ts'
import { finishTables } from './tables.ts'

/** Runs on Markdown or on HTML; gives HTML. */
type ChapterProcessor = { readonly run: (tree: Markdown & Root, file: VFile) => Promise<unknown> }

/**
 * From a chapter's Markdown (all its files put together, components marked) to its HTML tree; everything in the order in which
 * it happens. What needs the other chapters (numbers, references) and the language come after, in `finish.ts`.
 */
export function markdownProcessor(context: ChapterContext): ChapterProcessor {
  const { sources, collector } = context
  return unified()
    .use(() => (tree: Markdown) => giveAttributes(tree, sources, collector))
    .use(() => markCaptions)
    .use(remarkRehype, { allowDangerousHtml: true, handlers: { footnoteReference: noteHandler(context.id) } })
    .use(rehypeRaw)
    .use(htmlPasses(context))
    .freeze()
}

/** From HTML as an author wrote it to what a chapter's body is. */
export function htmlProcessor(context: ChapterContext): ChapterProcessor {
  return unified().use(htmlPasses(context)).freeze()
}

/** Runs a processor over a chapter's tree. */
export async function transform(
  tree: Markdown | Root,
  processor: ChapterProcessor,
  context: ChapterContext,
): Promise<Root> {
  return (await processor.run(
    tree as Markdown & Root,
    new VFile({ path: context.path, value: context.sources[0]?.text ?? '' }),
  )) as Root
}

function htmlPasses(context: ChapterContext): Preset {
  const { sources, collector, library } = context
  const styled = context.path.endsWith('.html')
  const forComponents = { ...context, folder: context.edition.folder }
  return {
    plugins: [
      () => (tree: Root) => checkDepth(tree, sources, collector),
      () => layOpen,
      () => (tree: Root) => (context.bare ? tree : sanitiseTree(tree, styled, sources, collector)),
      () => rehypeComponents(library, forComponents, settling(collector, sources)),
      () => (tree: Root) => readPictures(tree, context),
      () => makeFigures,
      () => finishTables,
      () => lineCode,
      () => finishNotes,
      () => (tree: Root) => identifyHeadings(tree, context.id),
    ],
  }
}
