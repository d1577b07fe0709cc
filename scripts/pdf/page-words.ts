import { ParseSpeeds, PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import { actualTextsOf } from './actual-text.ts'
import { pageBox } from './page-box.ts'
import { pageKeys } from './page-key.ts'
import { openReader } from './read-back.ts'
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

/** Which pages are to be read. */
export interface WhichPages {
  /** Index of the first, from 0, and of the one after the last. */
  readonly from: number
  readonly to: number
  /** Pages that were read before, by their keys: they are not read again. */
  readonly known: ReadonlyMap<string, PageWords>
}

/**
 * Reads the words of some pages of a PDF.
 * @throws Error when the bytes are no PDF.
 */
export async function pageWords(bytes: Uint8Array, { from, to, known }: WhichPages): Promise<readonly PageWords[]> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const keyOf = pageKeys()
  const read: PageWords[] = []
  let reader: Awaited<ReturnType<typeof openReader>> | undefined
  try {
    for (const [at, page] of doc.getPages().slice(from, to).entries()) {
      const key = keyOf(page)
      const before = known.get(key)
      if (!before) reader ??= await openReader(bytes)
      read.push(before ?? (await wordsOf(page, key, await reader?.page(from + at))))
    }
  } finally {
    await reader?.close()
  }
  return read
}

type Seen = Parameters<typeof readWords>[0]

async function wordsOf(page: PDFPage, key: string, seen: Seen | undefined): Promise<PageWords> {
  if (!seen) throw new Error('There is no reader')
  const marks = unseenMarks(page)
  const { text, unseen = [] } = await readWords(seen, pageBox(page, 'MediaBox') ?? nowhere, marks)
  seen.cleanup()
  const said = without(actualTextsOf(page), [...marks.values()])
  return { key, text: text.map(item => item.text).join(''), actualTexts: said, unseen }
}

const nowhere = { left: 0, bottom: 0, right: 0, top: 0 }
