import { deserialize, serialize } from 'node:v8'
import type { LaidPages } from '../pages/model.ts'
import { type Digest, digest } from '../pdf/gather/digest.ts'
import { type Gathered, gather } from '../pdf/gather/gather.ts'

/**
 * The printed sections of a book as one PDF.
 * @param language Of the book.
 * @param remember Keeps what sections are made of, by all that it depends on: those that were printed before are not read again.
 */
export async function gathered(laid: LaidPages, language: string, remember: RememberParts): Promise<Gathered> {
  const digests: Digest[] = []
  for (const { pdf, tags } of laid.sections) {
    const make = async () => new Uint8Array(serialize(await digest({ pdf, tags }, language)))
    digests.push(deserialize(await remember([pdf, JSON.stringify(tags), language], make)))
  }
  return gather(laid, digests)
}

/** Gives what was made of the same parts before, or makes it and keeps it. */
export type RememberParts = (
  parts: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
) => Promise<Uint8Array>
