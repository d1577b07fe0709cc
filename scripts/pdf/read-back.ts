import { PDFDict, type PDFPage } from '@cantoo/pdf-lib'
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { actualTextsIn } from './actual-text.ts'
import { type Box, fromRectangle } from './boxes.ts'
import { fontsOf } from './fonts.ts'
import { targetOf } from './links.ts'
import { loadPdf } from './load-pdf.ts'
import { loadReader } from './load-reader.ts'
import { arrayAt, nameAt, numbersOf, textAt } from './objects.ts'
import { pageBox } from './page-box.ts'
import { pageText } from './page-text.ts'
import type { ReadBack, ReadBookmark, ReadLink, ReadMetadata, ReadPage } from './read-back-model.ts'
import { readWords } from './read-words.ts'
import { unseenMarks, without } from './unseen-marks.ts'

/**
 * Opens a PDF again with a program that had no part in making it, and tells what is in it: pages with their boxes,
 * labels, words and links, the bookmarks, the metadata, the fonts. Nothing is drawn.
 * @throws Error when the bytes are no PDF.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadBack> {
  const objects = await loadPdf(bytes)
  const task = await begun(bytes)
  try {
    const proxy = await task.promise
    const pages = await readPages(proxy, objects.getPages())
    const outline = await readOutline(proxy, (await proxy.getOutline()) ?? [])
    return { pages, outline, metadata: await readMetadata(proxy), fonts: fontsOf(objects.context) }
  } finally {
    await task.destroy()
  }
}

/** The program that reads, at work on a document. */
export interface OpenReader {
  /** A page by its index, from 0. */
  readonly page: (index: number) => Promise<PDFPageProxy>
  readonly close: () => Promise<void>
}

/** Opens a PDF for who needs some of its pages only. */
export async function openReader(bytes: Uint8Array): Promise<OpenReader> {
  const task = await begun(bytes)
  const proxy = await task.promise
  return { page: index => proxy.getPage(index + 1), close: () => task.destroy() }
}

async function begun(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument } = await loadReader()
  // The reader takes the buffer away from its owner: it gets a copy.
  return getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false, disableFontFace: true })
}

async function readPages(proxy: PDFDocumentProxy, pages: readonly PDFPage[]): Promise<readonly ReadPage[]> {
  const labels = await proxy.getPageLabels()
  const read: ReadPage[] = []
  for (const [index, page] of pages.entries()) {
    const seen = await proxy.getPage(index + 1)
    const mediaBox = pageBox(page, 'MediaBox') ?? fromRectangle(seen.view) ?? nowhere
    const trimBox = pageBox(page, 'TrimBox')
    const origin = trimBox ?? mediaBox
    const boxes = { mediaBox, cropBox: pageBox(page, 'CropBox'), bleedBox: pageBox(page, 'BleedBox'), trimBox }
    const content = pageText(page)
    const unseen = unseenMarks(content)
    const label = labels?.[index] ?? `${index + 1}`
    read.push({
      ...boxes,
      label,
      ...(await readWords(seen, origin, unseen)),
      // What is said in place of unseen words is theirs.
      actualTexts: without(actualTextsIn(content), [...unseen.values()]),
      links: readLinks(page),
    })
    seen.cleanup()
  }
  return read
}

const nowhere: Box = { left: 0, bottom: 0, right: 0, top: 0 }

/** Read from the objects: the other reader builds all appearances first, which takes longer than the words. */
function readLinks(page: PDFPage): readonly ReadLink[] {
  const annotations = arrayAt(page.node, 'Annots')
  return (annotations?.asArray() ?? []).flatMap((_, index) => {
    const dict = annotations?.lookup(index)
    if (!(dict instanceof PDFDict) || nameAt(dict, 'Subtype') !== 'Link') return []
    const rect = arrayAt(dict, 'Rect')
    const box = rect === undefined ? undefined : fromRectangle(numbersOf(rect))
    return [{ target: targetOf(dict), contents: textAt(dict, 'Contents') ?? '', box: box ?? nowhere }]
  })
}

type Item = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

async function readOutline(proxy: PDFDocumentProxy, items: readonly Item[]): Promise<readonly ReadBookmark[]> {
  const read: ReadBookmark[] = []
  for (const item of items) {
    const target = typeof item.dest === 'string' ? await proxy.getDestination(item.dest) : item.dest
    const page = target === null ? undefined : await proxy.getPageIndex(target[0])
    read.push({ title: item.title, page, items: await readOutline(proxy, item.items) })
  }
  return read
}

async function readMetadata(proxy: PDFDocumentProxy): Promise<ReadMetadata> {
  const { info, metadata } = await proxy.getMetadata()
  const entries = info as Readonly<Record<string, unknown>>
  const text = (key: string) => (typeof entries[key] === 'string' ? entries[key] : '')
  return {
    version: text('PDFFormatVersion'),
    title: text('Title'),
    author: text('Author'),
    language: text('Language'),
    creator: text('Creator'),
    producer: text('Producer'),
    created: text('CreationDate'),
    modified: text('ModDate'),
    xmp: String(metadata?.getRaw() ?? ''),
    fingerprint: proxy.fingerprints[0] ?? '',
  }
}
