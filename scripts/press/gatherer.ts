import type { Memo } from '../memo.ts'
import type { LaidPages, PrintedPart } from '../pages/model.ts'
import { type Gathered, gather } from '../pdf/gather/gather.ts'
import { type OpenDigest, openDigest } from '../pdf/gather/open-digest.ts'
import { readDigest } from './digest-job.ts'
import type { Hands } from './file-hands.ts'
import { nameOf } from './section-name.ts'

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
  /** Opens sections of an earlier build, by their names, while the browser is at work: most of them will be there again. */
  readonly ahead: (names: readonly string[]) => Promise<void>
  readonly begin: (section: PrintedPart) => void
  /** The book as one PDF; sections that were not begun with are begun with now, side by side. */
  readonly gathered: (laid: LaidPages) => Promise<Gathered>
}

/** The gatherer of one build. Sections that are known are not taken apart again. */
export function gatherer(gathering: Gathering): Gatherer {
  const begun = new Map<PrintedPart, Promise<OpenDigest>>()
  const early = new Map<string, Promise<OpenDigest | undefined>>()
  const taken = async (section: PrintedPart) => {
    const name = nameOf(section)
    return (await early.get(name)) ?? readDigest(await digestOf(section, name, gathering))
  }
  const take = (section: PrintedPart) => {
    const digest = begun.get(section) ?? taken(section)
    begun.set(section, digest)
    return digest
  }
  return {
    ahead: async names => {
      for (const name of names) {
        const coming = known(name, gathering)
        early.set(name, coming)
        // One after the other, so that others have their turn between them. A fault is told to who takes it.
        await coming.catch(() => undefined)
      }
    },
    // Told to who gathers; nobody may.
    begin: section => void take(section).catch(() => undefined),
    gathered: async laid => gather(laid, await Promise.all(laid.sections.map(take))),
  }
}

async function digestOf(section: PrintedPart, name: string, gathering: Gathering): Promise<Uint8Array> {
  const { language, hands, memo, engine } = gathering
  const make = async () => (await hands.run({ kind: 'digest', ...section, language })).digest ?? new Uint8Array()
  return engine === undefined ? make() : memo.of(partsOf(name, engine, language), make)
}

async function known(name: string, { language, memo, engine }: Gathering): Promise<OpenDigest | undefined> {
  if (engine === undefined) return undefined
  return await memo.read(partsOf(name, engine, language), entry => openDigest(readDigest(entry)))
}

function partsOf(name: string, engine: string, language: string): readonly string[] {
  return ['digest 2', engine, language, name]
}
