import { deserialize, serialize } from 'node:v8'
import type { Memo } from '../memo.ts'
import { documentOf, type Titled } from './assembly.ts'
import { hashOf } from './asset-hashes.ts'
import type { Printed } from './print-page.ts'
import type { PrintedSection } from './printed-section.ts'
import type { SheetsRequest } from './runtime/show-sheets.ts'
import type { LayoutMeans } from './section-memo.ts'

/** Keeps sections that were printed, by all that their print depends on. */
export interface PrintMemo {
  readonly find: (request: SheetsRequest) => Promise<PrintedSection | undefined>
  /** Keeps it, unless something in it did not load or was refused. */
  readonly keep: (request: SheetsRequest, printed: Printed) => Promise<void>
}

/** What prints, as far as it is no content. */
export type PrintMeans = Omit<LayoutMeans, 'paged'>

/** Changes whenever the same request is printed otherwise. */
const version = 'print 1'

/** A memo of the sections of one book: the key holds the document, page numbers and all, and the files it may show, by content. */
export function printMemo(memo: Memo, html: Titled, means: PrintMeans): PrintMemo {
  const { named, shared } = means.files
  const common = [version, means.version, means.script, documentOf(html, { styles: [], body: '' })]
  const commonKey = hashOf([...common, JSON.stringify(shared())])
  const partsOf = ({ styles, body, folios, faces }: SheetsRequest) => {
    const asked = JSON.stringify([folios, faces, [...styles, body].map(named)])
    return [commonKey, hashOf([...styles, body]), asked]
  }
  return {
    find: request => memo.read(partsOf(request), entry => deserialize(entry) as PrintedSection),
    keep: async (request, { section, refusals }) => {
      const { fonts, pictures } = section.broken
      if (refusals + fonts.length + pictures.length > 0) return
      await memo.keep(partsOf(request), new Uint8Array(serialize(section)))
    },
  }
}
