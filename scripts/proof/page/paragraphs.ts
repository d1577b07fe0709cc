import type { Block, Page, SetLine } from '../../pages/model.ts'

/** A line with the page it stands on. */
export interface PagedLine extends SetLine {
  readonly folio: string
  readonly page: number
}

/** A block as its author wrote it: what stands of it on several pages put together again. */
export interface Paragraph extends Omit<Block, 'lines' | 'begins' | 'ends'> {
  readonly lines: readonly PagedLine[]
}

interface Whole {
  readonly block: Block
  readonly lines: PagedLine[]
}

/** The blocks of a book that are set in lines, each whole, in reading order. */
export function paragraphsOf(pages: readonly Page[]): Paragraph[] {
  const whole: Whole[] = []
  /** Those that go on, by where they come from; the one that was opened last goes on first. */
  const open = new Map<string, Whole[]>()
  for (const page of pages) {
    for (const block of page.blocks) {
      const lines = block.lines.map(line => ({ ...line, folio: page.folio, page: page.index }))
      const begun = block.begins ? undefined : open.get(block.at)?.pop()
      if (begun) begun.lines.push(...lines)
      else if (lines.length === 0) continue
      const one = begun ?? { block, lines }
      if (!begun) whole.push(one)
      if (!block.ends) open.set(block.at, [...(open.get(block.at) ?? []), one])
    }
  }
  return whole.map(({ block: { begins: _, ends: __, ...about }, lines }) => ({ ...about, lines }))
}

/** A paragraph's lines, column by column. */
export function columnsOf(paragraph: Paragraph): PagedLine[][] {
  const runs: PagedLine[][] = []
  for (const line of paragraph.lines) {
    const last = runs.at(-1)
    if (last?.[0]?.column === line.column && last[0].page === line.page) last.push(line)
    else runs.push([line])
  }
  return runs
}
