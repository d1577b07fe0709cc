import type { PDFPage } from '@cantoo/pdf-lib'
import { actualTextsIn } from './actual-text.ts'
import type { OpenedFile } from './opened-file.ts'
import { pageBox } from './page-box.ts'
import { pageText } from './page-text.ts'
import { type OpenReader, openReader } from './read-back.ts'
import { readWords } from './read-words.ts'
import { unseenMarks, without } from './unseen-marks.ts'

/** The words of a page as a finished file has them. */
export interface PageWords {
  /** Of all that the words depend on; see `page-key.ts`. */
  readonly key: string
  readonly text: string
  readonly actualTexts: readonly string[]
  readonly unseen: readonly string[]
}

/** A PDF whose words are read page by page; opened once, since that takes as long as many pages do. */
export interface WordReader {
  /** The keys of all pages: a page with the same key as one that was read before has its words. */
  readonly keys: () => Promise<readonly string[]>
  /** The words of pages by their indices, from 0. */
  readonly words: (pages: readonly number[]) => Promise<readonly PageWords[]>
  /** Opens it, where its words will be wanted soon. */
  readonly open: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The words of a PDF; its methods throw an Error when the bytes are none. */
export function wordReader({ bytes, doc: opened, keyOf }: OpenedFile): WordReader {
  // The program that reads words is large, and not needed where all pages are known.
  const reading = once(() => openReader(bytes))
  return {
    open: async () => void (await Promise.all([opened(), reading()])),
    keys: async () => (await opened()).getPages().map(keyOf),
    words: async pages => {
      const [doc, reader] = [await opened(), await reading()]
      const read: PageWords[] = []
      for (const index of pages) read.push(await wordsOf(doc.getPage(index), keyOf, index, reader))
      return read
    },
    close: async () => {
      if (reading.begun()) await (await reading()).close()
    },
  }
}

async function wordsOf(
  page: PDFPage,
  keyOf: (page: PDFPage) => string,
  index: number,
  reader: OpenReader,
): Promise<PageWords> {
  const seen = await reader.page(index)
  const content = pageText(page)
  const marks = unseenMarks(content)
  const { text, unseen = [] } = await readWords(seen, pageBox(page, 'MediaBox') ?? nowhere, marks)
  seen.cleanup()
  const said = without(actualTextsIn(content), [...marks.values()])
  return { key: keyOf(page), text: text.map(item => item.text).join(''), actualTexts: said, unseen }
}

const nowhere = { left: 0, bottom: 0, right: 0, top: 0 }

interface Once<Made> {
  (): Promise<Made>
  readonly begun: () => boolean
}

function once<Made>(make: () => Promise<Made>): Once<Made> {
  let made: Promise<Made> | undefined
  const get = () => {
    made ??= make()
    return made
  }
  return Object.assign(get, { begun: () => made !== undefined })
}
