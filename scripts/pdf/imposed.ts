import type { Edition } from '../edition/model.ts'
import { type Collector, collector } from '../message.ts'
import type { Pages } from '../pages/model.ts'
import { compress } from './compress.ts'
import { impose } from './imposition/impose.ts'
import { readerSpreads } from './imposition/reader-spreads.ts'
import { saddleSpreads } from './imposition/saddle.ts'
import { loadPdf } from './load-pdf.ts'
import { marks } from './marks.ts'
import { metadata } from './metadata.ts'
import type { Facts, Pass } from './model.ts'
import { savePdf } from './save-pdf.ts'
import { sweep } from './sweep.ts'

/** How pages lie on the sheets of a proof. */
export interface Imposition {
  /** Pages as a reader sees them, or as they are printed to be folded and stapled. */
  readonly kind: 'spreads' | 'saddle'
  /** Thickness of the paper in millimetres: by so much each sheet is pushed out by the one around it. */
  readonly creep: number
  /** With crop and registration marks, where the file has a bleed. */
  readonly marks: boolean
}

/** A finished file as spreads; it claims no standard, since it is to be looked at. */
export async function imposed(
  bytes: Uint8Array,
  { kind, creep, marks: marked }: Imposition,
  about: { readonly pages: Pages; readonly edition: Edition; readonly when: Date | undefined },
  found: Collector = collector(),
): Promise<Uint8Array> {
  const doc = await loadPdf(bytes)
  const { map } = about.pages
  const cover = map.at(-1)?.template === 'back-cover'
  const spreads =
    kind === 'saddle' ? saddleSpreads(map.length, creep, cover) : readerSpreads(map.map(({ side }) => side))
  const bleeds = doc.getPages().some(page => page.node.BleedBox() !== undefined)
  impose(doc, spreads, marked && bleeds)
  const facts: Facts = { ...about, sections: [], wanted: about.edition.outputs }
  const passes: readonly Pass[] = [...(marked && bleeds ? [marks] : []), compress, sweep, metadata('1.6')]
  for (const pass of passes) await pass(doc, facts, found)
  return await savePdf(doc, { packed: true })
}
