import { deserialize, serialize } from 'node:v8'
import type { LaidPages } from '../pages/model.ts'
import { type Digest, digest } from '../pdf/gather/digest.ts'
import { type Gathered, gather } from '../pdf/gather/gather.ts'

/**
 * The printed sections of a book as one PDF.
 * @param remember Keeps what sections are made of, by their bytes: those that were printed before are not read again.
 */
export async function gathered(laid: LaidPages, remember: RememberBytes): Promise<Gathered> {
  const digests: Digest[] = []
  for (const { pdf } of laid.sections) {
    digests.push(deserialize(await remember(pdf, async () => new Uint8Array(serialize(await digest(pdf))))))
  }
  return gather(laid, digests)
}

/** Gives what was made of the same bytes before, or makes it and keeps it. */
export type RememberBytes = (bytes: Uint8Array, make: () => Promise<Uint8Array>) => Promise<Uint8Array>
