import type { Edition } from '../edition/model.ts'
import type { Collector, Message } from '../message.ts'
import type { Page, Pages } from '../pages/model.ts'
import { readPdf } from '../pdf/read-back.ts'
import { readScreenFile } from '../pdf/screen-file/read-screen-file.ts'
import { coarsePictures } from '../proof/picture/coarse-pictures.ts'
import { limitsOf } from '../proof/press/limits.ts'
import { prove, proveScreen } from '../proof/proof.ts'
import { checkPress } from './check-press.ts'
import type { Deliverable } from './deliver.ts'

/** Reads the finished files again from their bytes, and holds each against what was laid out and against its standard. */
export async function proveFiles(
  files: readonly Deliverable[],
  edition: Edition,
  { map, pictures, tables }: Pages,
  collector: Collector,
): Promise<void> {
  // Told first and with its place: what the press file says of the same pictures is left out.
  const coarse = files.some(({ name }) => name === 'print') ? coarsePictures(pictures, map) : []
  for (const each of coarse) collector.add(each)
  for (const { name, bytes } of files) {
    const read = await readPdf(bytes)
    const words = read.pages.map(({ text, actualTexts, unseen }) => ({
      text: text.map(item => item.text).join(''),
      actualTexts,
      unseen,
    }))
    prove(map, [{ name, pages: words }], collector, tables)
    if (name === 'print') await provePress(bytes, edition, map, coarse, collector)
    if (name === 'screen') proveScreen(await readScreenFile(bytes), map, collector)
  }
}

async function provePress(
  bytes: Uint8Array,
  { tokens }: Edition,
  map: readonly Page[],
  coarse: readonly Message[],
  collector: Collector,
): Promise<void> {
  const limits = limitsOf(tokens.print, tokens.format.bleed)
  for (const each of await checkPress(bytes, limits, page => map[page]?.folio || `${page + 1}`)) {
    const known = each.rule === 'press-coarse-picture' && coarse.some(({ page }) => page === each.page)
    if (!known) collector.add(each)
  }
}
