import { createHash } from 'node:crypto'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'

/** Bytes that are gathered before they are hashed: most objects are short, and there are tens of thousands. */
const gathered = 1 << 20

/** SHA-256 in hexadecimal of all objects in the order of their numbers: same content, same hash, whatever the clock says. */
export function contentHash(context: PDFContext): string {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(gathered)
  let filled = 0
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const size = object.sizeInBytes()
    if (filled + ref.tag.length + size > gathered) {
      hash.update(buffer.subarray(0, filled))
      filled = 0
    }
    if (ref.tag.length + size > gathered) hash.update(ref.tag).update(bytesOf(object, size))
    else {
      filled += buffer.write(ref.tag, filled, 'latin1')
      object.copyBytesInto(buffer, filled)
      filled += size
    }
  }
  return hash.update(buffer.subarray(0, filled)).digest('hex')
}

/** An object as it is written. */
export function bytesOf(object: PDFObject, size = object.sizeInBytes()): Uint8Array {
  const bytes = new Uint8Array(size)
  object.copyBytesInto(bytes, 0)
  return bytes
}

/** The first half of a hash in the shape of a UUID, version 8 (made by the application; RFC 9562). */
export function uuidOf(hash: string): string {
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16)
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`]
  return [...groups, hash.slice(20, 32)].join('-')
}
