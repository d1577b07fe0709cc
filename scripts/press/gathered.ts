import { deserialize, serialize } from 'node:v8'
import type { Memo } from '../memo.ts'
import type { LaidPages } from '../pages/model.ts'
import { type Digest, digest } from '../pdf/gather/digest.ts'
import { type Gathered, gather } from '../pdf/gather/gather.ts'

/** Changes whenever sections are taken apart otherwise. */
const version = 'digest 1'

/**
 * The printed sections of a book as one PDF. What was printed before is not taken apart again.
 * @param memo Keeps what sections are made of, by their bytes.
 * @param engine What Katern itself is (see `world/engine.ts`); undefined keeps nothing.
 */
export async function gathered(laid: LaidPages, memo: Pick<Memo, 'of'>, engine: string | undefined): Promise<Gathered> {
  const digests: Digest[] = []
  for (const { pdf } of laid.sections) {
    digests.push(engine === undefined ? await digest(pdf) : await kept(pdf, memo, engine))
  }
  return gather(laid, digests)
}

async function kept(pdf: Uint8Array, memo: Pick<Memo, 'of'>, engine: string): Promise<Digest> {
  return deserialize(await memo.of([version, engine, pdf], async () => new Uint8Array(serialize(await digest(pdf)))))
}
