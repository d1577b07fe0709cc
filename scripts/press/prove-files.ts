import type { Edition } from '../edition/model.ts'
import type { Collector, Message } from '../message.ts'
import type { Pages } from '../pages/model.ts'
import type { PageWords } from '../pdf/page-words.ts'
import type { KnownPaint } from '../pdf/screen-file/known-paint.ts'
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
}

/**
 * Reads the finished files again from their bytes, and holds each against what was laid out and against its standard: side
 * by side in threads, with the messages in the same order as one after the other.
 */
export async function proveFiles(
  files: readonly Deliverable[],
  edition: Edition,
  pages: Pages,
  collector: Collector,
  { hands, memo = { words: noPages(), paint: noPages() } }: Proving,
): Promise<void> {
  // Told first and with its place: what the press file says of the same pictures is left out.
  const coarse = files.some(({ name }) => name === 'print') ? coarsePictures(pages.pictures, pages.map) : []
  for (const each of coarse) collector.add(each)
  const rules = files.map(file => rulesOf(file, edition, pages, { hands, memo: memo.paint }))
  const words = files.map(file => proveWords(file, pages, { hands, memo: memo.words }, collector))
  const [judged] = await Promise.all([Promise.all(rules), Promise.all(words)])
  for (const found of judged.flat()) if (!isTold(found, coarse)) collector.add(found)
}

interface Means<Known extends { readonly key: string }> {
  readonly hands: Hands
  readonly memo: PageMemo<Known>
}

async function proveWords(
  { name, bytes }: Deliverable,
  { map, tables }: Pages,
  { hands: { run, size }, memo }: Means<PageWords>,
  collector: Collector,
): Promise<void> {
  const file = { file: name, bytes }
  const before = await memo.known(name)
  const { keys = [] } = await run({ kind: 'keys', ...file })
  const unknown = [...keys.keys()].filter(page => !before.has(keys[page] ?? ''))
  const read = await inParts(unknown, size, async pages => (await run({ kind: 'words', ...file, pages })).words ?? [])
  const known = new Map([...before, ...read.map(each => [each.key, each] as const)])
  const words = keys.flatMap(key => known.get(key) ?? [])
  prove(map, [{ name, pages: words }], collector, tables)
  await memo.keep(name, words)
}

/** Reads some pages at a time, in several threads, each of which takes the next ones when it is done. */
async function inParts(
  pages: readonly number[],
  parts: number,
  read: (pages: readonly number[]) => Promise<readonly PageWords[]>,
): Promise<readonly PageWords[]> {
  const found: PageWords[] = []
  const left = [...pages]
  const lane = async () => {
    while (left.length > 0) found.push(...(await read(left.splice(0, ATONCE))))
  }
  await Promise.all(Array.from({ length: parts }, lane))
  return found
}

async function rulesOf(
  { name, bytes }: Deliverable,
  { tokens }: Edition,
  { map }: Pages,
  { hands: { run }, memo }: Means<KnownPaint>,
): Promise<readonly Message[]> {
  const job = { file: name, bytes, folios: map.map(({ folio }) => folio) }
  if (name === 'screen') {
    const { messages = [], paint = [] } = await run({ kind: 'screen', known: await memo.known(name), ...job })
    await memo.keep(name, paint)
    return messages
  }
  if (name !== 'print') return []
  return (await run({ kind: 'press', limits: limitsOf(tokens.print, tokens.format.bleed), ...job })).messages ?? []
}

function isTold(found: Message, coarse: readonly Message[]): boolean {
  return found.rule === 'press-coarse-picture' && coarse.some(({ page }) => page === found.page)
}
