import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { PDFRawStream } from '@cantoo/pdf-lib'

/** Streams that are packed beside the other work, in the threads that Node keeps for it. */
export interface Packing {
  /**
   * Begins with one; waits first where many are underway, since each takes much memory.
   * @param then Is told the bytes when they are fewer than before, ahead of who asks for them.
   */
  readonly begin: (stream: PDFRawStream, then?: (bytes: Uint8Array) => void) => Promise<void>
  /** The bytes of a stream, as few as deflate makes of them; undefined when they would not be fewer. */
  readonly packed: (stream: PDFRawStream) => Promise<Uint8Array | undefined>
}

/** Node has four threads for it unless told otherwise; each finds the next already waiting. */
const most = 8

/** Packing with nothing underway. */
export function packing(): Packing {
  const begun = new Map<PDFRawStream, Promise<Uint8Array | undefined>>()
  const underway = new Set<Promise<unknown>>()
  const begin: Packing['begin'] = async (stream, then) => {
    while (underway.size >= most) await Promise.race(underway)
    const made = packedBytes(stream.getContents(), then)
    begun.set(stream, made)
    underway.add(made)
    const over = () => void underway.delete(made)
    made.then(over, over)
  }
  const packed: Packing['packed'] = async stream => {
    if (!begun.has(stream)) await begin(stream)
    return await begun.get(stream)
  }
  return { begin, packed }
}

async function packedBytes(bytes: Uint8Array, then?: (bytes: Uint8Array) => void): Promise<Uint8Array | undefined> {
  const made = await deflated(bytes, { level: 9 })
  if (made.length >= bytes.length) return undefined
  then?.(made)
  return made
}

const deflated = promisify<Uint8Array, { level: number }, Uint8Array>(deflate)
