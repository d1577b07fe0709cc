import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import type { Edition } from '../edition/model.ts'
import type { Collector } from '../message.ts'
import type { Pages } from '../pages/model.ts'
import type { Facts, Pass, Press, PressMeans, Remember, TitledSection, Wanted } from './model.ts'
import { printPasses, screenPasses } from './passes.ts'
import { variants } from './variants.ts'

/**
 * Makes the finished files of what Chromium printed: one for the screen, one for the press.
 * The same input gives the same bytes: no clock, no paths, no chance.
 * @param when Date of the edition, or of SOURCE_DATE_EPOCH; the caller decides. Undefined when there is none.
 * @param press What the print file is made with; without it there is none.
 * @param collector Gets what is wrong with sizes, fonts and outline; the files are made nonetheless.
 */
export async function makePdf(
  pages: Pages,
  edition: Edition,
  sections: readonly TitledSection[],
  wanted: Wanted,
  collector: Collector,
  when: Date | undefined,
  press?: PressMeans,
  wishes: PdfWishes = {},
): Promise<Press> {
  const facts: Facts = { pages, edition, sections, wanted, when, press, remember: wishes.remember }
  const screen = wanted.screen ? { screen: await make(screenPasses, facts, collector) } : {}
  const print =
    wanted.print && press
      ? { print: await make(printPasses(variants[edition.tokens.print.variant], wishes.marks), facts, collector) }
      : {}
  return { ...screen, ...print }
}

/** What may be otherwise than usual. */
export interface PdfWishes {
  /** Without marks, colour bar and slug line when false; the press file then ends at its bleed. */
  readonly marks?: boolean | undefined
  /** Keeps pictures that were made smaller from one build to the next. */
  readonly remember?: Remember | undefined
}

async function make(passes: readonly Pass[], facts: Facts, collector: Collector): Promise<Uint8Array> {
  // Fastest: the library otherwise rests between objects, for the sake of web pages.
  const doc = await PDFDocument.load(facts.pages.pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  for (const pass of passes) await pass(doc, facts, collector)
  const rest = { addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY }
  return await doc.save({ useObjectStreams: true, ...rest })
}
