import type { Edition } from '../edition/model.ts'
import { type Collector, collector, type Message } from '../message.ts'
import type { Pages } from '../pages/model.ts'
import type { PageWords, WantedPage } from '../pdf/page-words.ts'
import type { KnownPage } from '../pdf/press-file/known-page.ts'
import type { KnownPaint } from '../pdf/screen-file/known-paint.ts'
import type { FinishedFile } from '../proof/model.ts'
import { coarsePictures } from '../proof/picture/coarse-pictures.ts'
import { limitsOf } from '../proof/press/limits.ts'
import { prove } from '../proof/proof.ts'
import type { Deliverable } from './deliver.ts'
import type { Hands } from './file-hands.ts'
import { noPages, type PageMemo } from './page-memo.ts'

/** Pages that a thread reads before it is given others: few, so that none is idle at the end. */
const ATONCE = 16

/** How the files are read. */
export interface Proving {
  readonly hands: Hands
  /** The words, and what is painted, of pages that were read before. */
  readonly memo?: ProofMemo
}

/** What is kept of a proof for the next one. */
export interface ProofMemo {
  readonly words: PageMemo<PageWords>
  readonly paint: PageMemo<KnownPaint>
  readonly painted: PageMemo<KnownPage>
}

const nothingKept: ProofMemo = { words: noPages(), paint: noPages(), painted: noPages() }

/**
 * Reads the finished files again from their bytes, and holds each against what was laid out and against its standard: side
 * by side in threads, with the messages in the same order as one after the other.
 */
export async function proveFiles(
  files: readonly Deliverable[],
  edition: Edition,
  pages: Pages,
  told: Collector,
  { hands, memo = nothingKept }: Proving,
): Promise<void> {
  // Told first and with its place: what the press file says of the same pictures is left out.
  const coarse = files.some(({ name }) => name === 'print') ? coarsePictures(pages.pictures, pages.map) : []
  for (const each of coarse) told.add(each)
  const known = await Promise.all(files.map(({ name }) => memo.words.known(name)))
  const begun = files.map((file, at) => proofOf(file, known[at] ?? new Map(), edition, pages, { hands, memo }))
  // A thread that is left over opens the file meanwhile: there are hardly ever no new words to read. A fault shows when it is read.
  if (hands.size > files.length) {
    for (const file of files) hands.run({ kind: 'open', ...named(file) }).catch(() => undefined)
  }
  const proofs = await Promise.all(begun)
  for (const found of proofs.flatMap(({ missing }) => missing)) told.add(found)
  for (const found of proofs.flatMap(({ judged }) => judged)) if (!isTold(found, coarse)) told.add(found)
}

interface Proof {
  /** What of the words and the data did not arrive. */
  readonly missing: readonly Message[]
  readonly judged: readonly Message[]
}

/**
 * The keys first: the thread that reads them has the file open for the rules. Meanwhile others read words, which are held against the
 * pages here.
 * @param before Words that are known, by the keys of their pages.
 */
async function proofOf(
  file: Deliverable,
  before: ReadonlyMap<string, PageWords>,
  edition: Edition,
  pages: Pages,
  means: Required<Proving>,
): Promise<Proof> {
  const { hands } = means
  const known = new Set(before.keys())
  const shown = new Map([...before.values()].map(each => [each.shown.content, each.shown]))
  const { keys = [], wanted = [] } = await hands.run({ kind: 'keys', ...named(file), known, shown }, file.name)
  const judging = rulesOf(file, edition, pages, means)
  const arriving = wordsOf(file, wanted, hands).then(async read => {
    const all = new Map([...before, ...read.map(each => [each.key, each] as const)])
    const words = keys.flatMap(key => all.get(key) ?? [])
    await means.memo.words.keep(file.name, words)
    return missingOf({ name: file.name, pages: words }, pages)
  })
  const [judged, missing] = await Promise.all([judging, arriving])
  return { judged, missing }
}

function missingOf(file: FinishedFile, { map, tables }: Pages): readonly Message[] {
  const found = collector()
  prove(map, [file], found, tables)
  return found.all()
}

/** Some pages at a time, in several threads, each of which takes the next ones when it is done. */
async function wordsOf(
  file: Deliverable,
  wanted: readonly WantedPage[],
  { run, size }: Hands,
): Promise<readonly PageWords[]> {
  const found: PageWords[] = []
  const left = [...wanted]
  const lane = async () => {
    while (left.length > 0) {
      const pages = left.splice(0, ATONCE)
      found.push(...((await run({ kind: 'words', ...named(file), pages })).words ?? []))
    }
  }
  await Promise.all(Array.from({ length: size }, lane))
  return found
}

async function rulesOf(
  file: Deliverable,
  { tokens }: Edition,
  { map }: Pages,
  { hands: { run }, memo: { paint, painted } }: Required<Proving>,
): Promise<readonly Message[]> {
  const { name } = file
  const job = { ...named(file), folios: map.map(({ folio }) => folio) }
  if (name === 'screen') {
    const { messages = [], ...read } = await run({ kind: 'screen', known: await paint.known(name), ...job }, name)
    await paint.keep(name, read.paint ?? [])
    return messages
  }
  if (name !== 'print') return []
  const limits = limitsOf(tokens.print, tokens.format.bleed)
  const { messages = [], ...read } = await run(
    { kind: 'press', limits, known: await painted.known(name), ...job },
    name,
  )
  await painted.keep(name, read.painted ?? [])
  return messages
}

function named({ name, bytes }: Deliverable): { readonly file: string; readonly bytes: Uint8Array } {
  return { file: name, bytes }
}

function isTold(found: Message, coarse: readonly Message[]): boolean {
  return found.rule === 'press-coarse-picture' && coarse.some(({ page }) => page === found.page)
}
