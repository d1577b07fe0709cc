import { decodedStream } from '../decoded-stream.ts'
import { dictAt, nameAt, streamAt, textAt } from '../objects.ts'
import { type OpenedFile, openedFile } from '../opened-file.ts'
import { readTags } from '../tags/read-tags.ts'
import { isContent, type Tag, walk } from '../tags/tree.ts'
import type { KnownPaint } from './known-paint.ts'
import type { ScreenFile } from './model.ts'
import { screenAnnotations } from './screen-annotations.ts'
import { screenContent } from './screen-content.ts'
import { isTrue, screenFeatures } from './screen-features.ts'
import { screenFonts } from './screen-fonts.ts'
import { rolesOf, screenTag } from './screen-tags.ts'

/**
 * Reads of any PDF what PDF/UA-1 asks about.
 * @throws Error when the bytes are no PDF.
 */
export async function readScreenFile(bytes: Uint8Array): Promise<ScreenFile> {
  return (await readScreenPages(openedFile(bytes))).file
}

/**
 * The same for who has read pages before.
 * @param before Those that were, by their keys; undefined for who keeps nothing.
 * @returns With those of this file.
 */
export async function readScreenPages(
  { bytes, doc: opened, keyOf }: OpenedFile,
  before?: ReadonlyMap<string, KnownPaint>,
): Promise<{ readonly file: ScreenFile; readonly known: readonly KnownPaint[] }> {
  const doc = await opened()
  const { catalog } = doc
  const tree = readTags(doc)
  const roles = rolesOf(doc)
  const painted = screenContent(doc, contentOf(tree), before && { before, keyOf })
  const pages = doc.getPages()
  const refs = pages.map(page => page.ref)
  const mark = dictAt(catalog, 'MarkInfo')
  const file = {
    version: /^%PDF-(\d\.\d)/.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.[1] ?? '',
    xmp: Buffer.from(decodedStream(streamAt(catalog, 'Metadata')), 'latin1').toString('utf8'),
    language: textAt(catalog, 'Lang') ?? '',
    marked: isTrue(mark, 'Marked'),
    suspects: isTrue(mark, 'Suspects'),
    titleShown: isTrue(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle'),
    tree: tree && screenTag(tree, roles, refs),
    roles,
    pages: pages.map((page, index) => ({
      index,
      tabs: nameAt(page.node, 'Tabs') === 'S',
      ...(painted.pages[index] ?? { untagged: 0, tangled: 0, orphans: 0, shapeless: 0 }),
    })),
    annotations: screenAnnotations(doc, tree, roles),
    fonts: screenFonts(doc.context, painted.shown),
    taggedForms: [...painted.forms].map(([ref, uses]) => ({ name: ref.tag, uses })),
    features: screenFeatures(doc),
  }
  return { file, known: painted.known }
}

function contentOf(tree: Tag | undefined): ReadonlySet<string> {
  const all = tree === undefined ? [] : [...walk(tree)].flatMap(each => each.kids.filter(isContent))
  return new Set(all.map(each => `${(each.form ?? each.page).tag} ${each.mcid}`))
}
