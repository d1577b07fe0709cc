import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from './boxes.ts'
import type { ReadPage, ReadText } from './read-back-model.ts'
import type { UnseenMarks } from './unseen-marks.ts'

/**
 * Reads the words of a page, those that are seen and those that are not apart.
 * @param origin The box whose upper left corner places are counted from.
 * @param marks The marked content that is not seen; only where there is some the reader is asked for marks, since it cuts its
 * runs at them.
 */
export async function readWords(page: PDFPageProxy, origin: Box, marks: UnseenMarks): Promise<Words> {
  const { items } = await page.getTextContent({ includeMarkedContent: marks.size > 0 })
  const text: ReadText[] = []
  const unseen = new Map([...marks].map(([mcid, instead]) => [mcid, instead ?? '']))
  const open: (number | undefined)[] = []
  for (const item of items) {
    if (!('str' in item)) enter(open, item)
    else if (unseen.has(open.at(-1) ?? -1)) addUnseen(unseen, marks, open.at(-1) ?? -1, item.str)
    else addRun(text, item, origin)
  }
  return { text, unseen: [...unseen.values()].map(each => each.trim()) }
}

type Words = Pick<ReadPage, 'text' | 'unseen'>

function enter(open: (number | undefined)[], { type, id }: MarkItem): void {
  if (type === 'endMarkedContent') open.pop()
  else open.push(type === 'beginMarkedContentProps' ? Number(/_mc(\d+)$/.exec(id ?? '')?.[1] ?? -1) : open.at(-1))
}

function addUnseen(unseen: Map<number, string>, marks: UnseenMarks, mcid: number, words: string): void {
  if (marks.get(mcid) === undefined) unseen.set(mcid, `${unseen.get(mcid) ?? ''}${words}`)
}

function addRun(read: ReadText[], item: TextItem, origin: Box): void {
  const last = read.at(-1)
  if (item.str !== '') read.push(runOf(item, origin))
  // The reader tells the end of a line by an empty run after it.
  else if (item.hasEOL && last !== undefined) read[read.length - 1] = { ...last, endOfLine: true }
}

function runOf(item: TextItem, origin: Box): ReadText {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[]
  const place = { left: x - origin.left, baseline: origin.top - y, width: item.width, size: Math.hypot(c, d) }
  return { text: item.str, ...place, endOfLine: item.hasEOL }
}

type TextItem = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { str: string }>
type MarkItem = Exclude<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], TextItem>
