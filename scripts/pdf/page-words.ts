import type { PDFPage } from '@cantoo/pdf-lib'
import { actualTextsIn } from './actual-text.ts'
import type { Box } from './boxes.ts'
import { once } from './once.ts'
import type { OpenedFile } from './opened-file.ts'
import { pageBox } from './page-box.ts'
import { pageText } from './page-text.ts'
import { type OpenReader, openReader } from './read-back.ts'
import { readWords } from './read-words.ts'
import type { Shown } from './shown-on.ts'
import { unseenMarks, without } from './unseen-marks.ts'

/** The words of a page as a finished file has them. */
export interface PageWords {
  /** Of all that the words depend on; see `page-key.ts`. */
  readonly key: string
  readonly text: string
  readonly actualTexts: readonly string[]
  readonly unseen: readonly string[]
  /** What it shows in its fonts, of which its key is made. */
  readonly shown: Shown
}

/** A page whose words are wanted, with what its objects say: plain values, so that who reads words need not read objects as well. */
export interface WantedPage {
  /** From 0. */
  readonly index: number
  readonly key: string
  /** What is painted on it, one character a byte. */
  readonly content: string
  /** Its MediaBox. */
  readonly box: Box
  readonly shown: Shown
}

/** The keys of all pages of a file, and those pages whose words are wanted. */
export interface PageKeys {
  readonly keys: readonly string[]
  readonly wanted: readonly WantedPage[]
}

/** A PDF whose words are read page by page; opened once, since that takes as long as many pages do. */
export interface WordReader {
  /**
   * The keys of all pages: a page with the same key as one that was read before has its words.
   * @param known Of the pages whose words are not wanted.
   */
  readonly keys: (known: ReadonlySet<string>) => Promise<PageKeys>
  readonly words: (pages: readonly WantedPage[]) => Promise<readonly PageWords[]>
  /** Opens it, where its words will be wanted soon. */
  readonly open: () => Promise<void>
  readonly close: () => Promise<void>
}

/** The words of a PDF; its methods throw an Error when the bytes are none. */
export function wordReader({ bytes, doc: opened, keyOf, shown }: OpenedFile): WordReader {
  // The program that reads words is large, and not needed where all pages are known.
  const reading = once(() => openReader(bytes))
  return {
    open: async () => void (await reading()),
    keys: async known => {
      const pages = (await opened()).getPages().map((page, index) => ({ page, index, key: keyOf(page) }))
      const wanted = pages
        .filter(({ key }) => !known.has(key))
        .map(({ page, index, key }) => ({ ...wantedPage(page), index, key, shown: shown(page) }))
      return { keys: pages.map(({ key }) => key), wanted }
    },
    words: async pages => {
      const reader = await reading()
      const read: PageWords[] = []
      for (const page of pages) read.push(await wordsOf(page, reader))
      return read
    },
    close: async () => {
      if (reading.begun()) await (await reading()).close()
    },
  }
}

function wantedPage(page: PDFPage): Pick<WantedPage, 'content' | 'box'> {
  return { content: pageText(page), box: pageBox(page, 'MediaBox') ?? nowhere }
}

async function wordsOf({ index, key, content, box, shown }: WantedPage, reader: OpenReader): Promise<PageWords> {
  const seen = await reader.page(index)
  const marks = unseenMarks(content)
  const { text, unseen = [] } = await readWords(seen, box, marks)
  seen.cleanup()
  const said = without(actualTextsIn(content), [...marks.values()])
  return { key, text: text.map(item => item.text).join(''), actualTexts: said, unseen, shown }
}

const nowhere = { left: 0, bottom: 0, right: 0, top: 0 }
