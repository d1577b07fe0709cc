import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Edition } from '../edition/model.ts'
import type { Collector } from '../message.ts'
import type { KnownRepaint } from './colour/known-repaint.ts'
import { repaints } from './colour/repaints.ts'
import type { Gathered } from './gather/gather.ts'
import { planted } from './gather/planted.ts'
import { loadPdf } from './load-pdf.ts'
import type { Facts, Pass, Press, PressMeans, Remember, TitledSection, Wanted } from './model.ts'
import { packing } from './packing.ts'
import { type KnownContent, pageContents } from './page-contents.ts'
import { printPasses, screenPasses } from './passes.ts'
import { savePdf } from './save-pdf.ts'
import { type Structured, structuredIn } from './structured.ts'
import { variants } from './variants.ts'

/**
 * Makes the finished files of what Chromium printed: one for the screen, one for the press.
 * The same input gives the same bytes: no clock, no paths, no chance.
 * @param wanted Which of them are to be made here; the other is made elsewhere, or not at all.
 * @param when Date of the edition, or of SOURCE_DATE_EPOCH; the caller decides. Undefined when there is none.
 * @param press What the print file is made with; without it there is none.
 * @param collector Gets what is wrong with sizes, fonts and outline; the files are made nonetheless.
 */
export async function makePdf(
  pages: Gathered,
  edition: Edition,
  sections: readonly TitledSection[],
  wanted: Wanted,
  collector: Collector,
  when: Date | undefined,
  press?: PressMeans,
  wishes: PdfWishes = {},
): Promise<Press> {
  const facts: Facts = { pages, edition, sections, wanted: edition.outputs, when, press, remember: wishes.remember }
  const meant = (doc: PDFDocument) => (pages.meaning ? planted(doc, pages.meaning) : structuredIn(doc))
  const screen = wanted.screen ? { screen: await makeScreen(facts, collector, meant, pages.contents, wishes.memo) } : {}
  const print = wanted.print && press ? { print: await makePrint(facts, collector, wishes) } : {}
  return { ...screen, ...print }
}

/** What may be otherwise than usual. */
export interface PdfWishes {
  /** Without marks, colour bar and slug line when false; the press file then ends at its bleed. */
  readonly marks?: boolean | undefined
  /** Keeps pictures that were made smaller from one build to the next. */
  readonly remember?: Remember | undefined
  /** Keeps what was made of the pages of a file from one build to the next. */
  readonly memo?: FileMemo<KnownContent> | undefined
  /** The same for the file for the press. */
  readonly plates?: FileMemo<KnownRepaint> | undefined
}

/** Keeps what was made of the pages of a file, by their keys. */
export interface FileMemo<Known> {
  readonly known: (file: string) => Promise<ReadonlyMap<string, Known>>
  readonly keep: (file: string, pages: readonly Known[]) => Promise<void>
}

/** Pages that are as they were need not be marked and packed again. */
async function makeScreen(
  facts: Facts,
  collector: Collector,
  meant: (doc: PDFDocument) => Structured,
  of: readonly KnownContent[] = [],
  memo?: PdfWishes['memo'],
): Promise<Uint8Array> {
  const before = await memo?.known('screen')
  const contents = pageContents(new Map([...of.map(each => [each.key, each] as const), ...(before ?? [])]))
  const doc = await loadPdf(facts.pages.pdf)
  const made = await make(doc, screenPasses, { ...facts, contents, structured: meant(doc) }, collector)
  await memo?.keep('screen', contents.used())
  return made
}

/** The same of pages that are to be put on plates. */
async function makePrint(facts: Facts, collector: Collector, { marks, plates }: PdfWishes): Promise<Uint8Array> {
  const known = repaints(await plates?.known('print'))
  const passes = printPasses(variants[facts.edition.tokens.print.variant], marks)
  const made = await make(await loadPdf(facts.pages.pdf), passes, { ...facts, repaints: known }, collector)
  await plates?.keep('print', known.used())
  return made
}

async function make(
  doc: PDFDocument,
  passes: readonly Pass[],
  facts: Facts,
  collector: Collector,
): Promise<Uint8Array> {
  const shared = { packing: packing(), ...facts }
  for (const pass of passes) await pass(doc, shared, collector)
  return await savePdf(doc, { packed: true })
}
