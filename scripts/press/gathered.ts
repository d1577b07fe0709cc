import type { Memo } from '../memo.ts'
import type { LaidPages, PrintedPart } from '../pages/model.ts'
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

/** The printed sections of a book as one PDF. They are taken apart side by side, save those that are known. */
export async function gathered(laid: LaidPages, gathering: Gathering): Promise<Gathered> {
  const digests = await Promise.all(laid.sections.map(section => digestOf(section, gathering)))
  return gather(laid, digests.map(readDigest))
}

async function digestOf(section: PrintedPart, { language, hands, memo, engine }: Gathering): Promise<Uint8Array> {
  const make = async () => (await hands.run({ kind: 'digest', ...section, language })).digest ?? new Uint8Array()
  if (engine === undefined) return make()
  return memo.of(['digest 1', engine, language, section.pdf, JSON.stringify(section.tags)], make)
}
