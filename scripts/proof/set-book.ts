import type { SetBook } from './model.ts'
import { paragraphsOf } from './page/paragraphs.ts'

/** A book as its checks look at it; what stands on several pages is put together once for all of them. */
export function setBook({ pages, leading }: Pick<SetBook, 'pages' | 'leading'>): SetBook {
  return { pages, leading, paragraphs: paragraphsOf(pages) }
}
