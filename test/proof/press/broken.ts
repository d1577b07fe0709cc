import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib'
import { collector } from '../../../scripts/message.ts'
import { addResource, surround } from '../../../scripts/pdf/contents.ts'
import { makePdf } from '../../../scripts/pdf/pdf.ts'
import { magazineEdition, magazinePages, when } from '../../pdf/facts.ts'
import { housePress } from '../../pdf/house-press.ts'

let made: Promise<Uint8Array> | undefined

/** A file for the press with nothing wrong, made of the six pages of the magazine. */
export function soundFile(): Promise<Uint8Array> {
  made ??= makeOne()
  return made
}

async function makeOne(): Promise<Uint8Array> {
  const wanted = { screen: false, print: true }
  const { print } = await makePdf(magazinePages(), magazineEdition(), [], wanted, collector(), when, await housePress())
  if (print === undefined) throw new Error('no print file')
  return print
}

/** What a break has at hand: the document, its first page, and ways to write into it. */
export interface Bench {
  readonly doc: PDFDocument
  readonly page: PDFPage
  readonly info: PDFDict
  readonly intent: PDFDict
  /** Paints over the first page. */
  readonly paint: (operators: string) => void
  /** Gives the first page's content a name. */
  readonly name: (
    kind: 'ColorSpace' | 'Font' | 'ExtGState' | 'XObject' | 'Pattern',
    name: string,
    value: object,
  ) => void
  /** Changes the XMP packet. */
  readonly packet: (change: (xmp: string) => string) => void
}

/** The sound file with one thing broken, as bytes. */
export async function broken(
  change: (bench: Bench) => void,
  after = (bytes: Uint8Array) => bytes,
): Promise<Uint8Array> {
  const doc = await PDFDocument.load(await soundFile(), { updateMetadata: false })
  const [page] = doc.getPages()
  const info = doc.context.lookup(doc.context.trailerInfo.Info)
  const intents = doc.catalog.lookup(PDFName.of('OutputIntents'))
  const intent = intents instanceof PDFArray ? intents.lookup(0) : undefined
  if (!page || !(info instanceof PDFDict) || !(intent instanceof PDFDict)) throw new Error('no sound file')
  change({
    ...{ doc, page, info, intent },
    paint: operators => surround(page, '', `q ${operators} Q\n`),
    name: (kind, name, value) => addResource(page, kind as 'Font', name, doc.context.obj(value as never)),
    packet: each => {
      const stream = doc.catalog.lookup(PDFName.of('Metadata'))
      if (!(stream instanceof PDFRawStream)) throw new Error('no packet')
      const xmp = each(Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8'))
      const dict = { Type: 'Metadata', Subtype: 'XML' }
      doc.catalog.set(
        PDFName.of('Metadata'),
        doc.context.register(doc.context.stream(new TextEncoder().encode(xmp), dict)),
      )
    },
  })
  return after(await doc.save({ useObjectStreams: true, addDefaultPage: false }))
}
