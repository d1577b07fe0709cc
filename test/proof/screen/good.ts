import { PDFDocument } from '@cantoo/pdf-lib'
import { collector } from '../../../scripts/message.ts'
import { makePdf } from '../../../scripts/pdf/pdf.ts'
import type { ScreenFile } from '../../../scripts/pdf/screen-file/model.ts'
import { readScreenFile } from '../../../scripts/pdf/screen-file/read-screen-file.ts'
import { magazineEdition, magazinePages, when } from '../../pdf/facts.ts'

let made: Promise<Uint8Array> | undefined

/** A screen file as Katern makes it, of the pages that the real browser printed. */
export function goodFile(): Promise<Uint8Array> {
  made ??= makePdf(magazinePages(), magazineEdition(), [], { screen: true, print: false }, collector(), when).then(
    ({ screen }) => screen ?? new Uint8Array(),
  )
  return made
}

/** What is read of that file after something was done to it, written out and read again. */
export async function readBroken(work: (doc: PDFDocument) => void): Promise<ScreenFile> {
  const doc = await PDFDocument.load(await goodFile(), { updateMetadata: false })
  work(doc)
  return readScreenFile(
    await doc.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }),
  )
}
