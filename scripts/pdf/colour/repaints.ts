import { createHash } from 'node:crypto'
import { type PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import type { Matrix } from '../matrix.ts'
import type { Packing } from '../packing.ts'
import { streamOf } from '../stream-text.ts'
import { answersAgain, type KnownRepaint, listening } from './known-repaint.ts'
import { type Painter, repainted } from './repaint.ts'

/** Repaints the content of pages, as an earlier build did where it may. */
export interface Repaints {
  readonly page: (context: PDFContext, content: string, matrix: Matrix, painter: Painter) => RepaintedPage
  /** Packs what was made anew beside other work, to be kept. */
  readonly pack: (packing: Packing) => Promise<void>
  /** All that was asked for, once it is packed. */
  readonly used: () => readonly KnownRepaint[]
}

/** The content on plates, packed or not, and whether it switches overprint on. */
export interface RepaintedPage {
  readonly stream: PDFRawStream
  readonly overprints: boolean
}

type Made = Omit<KnownRepaint, 'packed'> & { readonly stream: PDFRawStream }

/** @param before What earlier builds kept, by its keys. */
export function repaints(before: ReadonlyMap<string, KnownRepaint> = new Map()): Repaints {
  const used = new Map<string, KnownRepaint>()
  const made: Made[] = []
  return {
    page: (context, content, matrix, painter) => {
      const key = keyOf(content, matrix, painter)
      const known = before.get(key)
      if (known && answersAgain(known.asked, painter)) {
        used.set(key, known)
        return { stream: packed(context, known.packed), overprints: known.overprints }
      }
      const heard = listening(painter)
      const { text, overprints } = repainted(content, matrix, heard.painter)
      const stream = streamOf(context, text)
      made.push({ key, asked: heard.asked, overprints, stream })
      return { stream, overprints }
    },
    pack: async packing => {
      for (const { stream, ...each } of made) {
        await packing.begin(stream, bytes => used.set(each.key, { ...each, packed: bytes }))
      }
    },
    used: () => [...used.values()],
  }
}

function keyOf(content: string, matrix: Matrix, { purpose, overprintUpTo }: Painter): string {
  const hash = createHash('sha256').update(`${purpose} ${overprintUpTo ?? ''} ${matrix.join(' ')}\n`)
  return hash.update(content, 'latin1').digest('base64')
}

/** As `compress` leaves it. */
function packed(context: PDFContext, bytes: Uint8Array): PDFRawStream {
  return PDFRawStream.of(context.obj({ Filter: PDFName.of('FlateDecode') }), bytes)
}
