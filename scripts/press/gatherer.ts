import type { Memo } from '../memo.ts'
import type { LaidPages, PrintedPart } from '../pages/model.ts'
import type { Digest } from '../pdf/gather/digest.ts'
import { type Gathered, gather } from '../pdf/gather/gather.ts'
import { readDigest } from './digest-job.ts'
import type { Hands } from './file-hands.ts'

/** What sections are taken apart with. */
export interface Gathering {
  /** Of the book. */
  readonly language: string
  readonly hands: Hands
  readonly memo: Memo
  /** The version of what takes them apart; undefined where nothing may be kept. */
  readonly engine: string | undefined
}

/** Gathers the printed sections of a book; each is taken apart as soon as it is printed, while others are. */
export interface Gatherer {
  readonly begin: (section: PrintedPart) => void
  /** The book as one PDF; sections that were not begun with are begun with now, side by side. */
  readonly gathered: (laid: LaidPages) => Promise<Gathered>
}

/** The gatherer of one build. Sections that are known are not taken apart again. */
export function gatherer(gathering: Gathering): Gatherer {
  const begun = new Map<PrintedPart, Promise<Digest>>()
  const take = (section: PrintedPart) => {
    const digest = begun.get(section) ?? digestOf(section, gathering).then(readDigest)
    begun.set(section, digest)
    return digest
  }
  return {
    // Told to who gathers; nobody may.
    begin: section => void take(section).catch(() => undefined),
    gathered: async laid => gather(laid, await Promise.all(laid.sections.map(take))),
  }
}

async function digestOf(section: PrintedPart, { language, hands, memo, engine }: Gathering): Promise<Uint8Array> {
  const make = async () => (await hands.run({ kind: 'digest', ...section, language })).digest ?? new Uint8Array()
  if (engine === undefined) return make()
  return memo.of(['digest 1', engine, language, section.pdf, JSON.stringify(section.tags)], make)
}
