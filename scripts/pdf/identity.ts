import { createHash } from 'node:crypto'
import type { PDFContext } from '@cantoo/pdf-lib'

/** SHA-256 in hexadecimal of all objects in the order of their numbers: same content, same hash, whatever the clock says. */
export function contentHash(context: PDFContext): string {
  const hash = createHash('sha256')
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const bytes = new Uint8Array(object.sizeInBytes())
    object.copyBytesInto(bytes, 0)
    hash.update(ref.tag).update(bytes)
  }
  return hash.digest('hex')
}

/** The first half of a hash in the shape of a UUID, version 8 (made by the application; RFC 9562). */
export function uuidOf(hash: string): string {
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16)
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`]
  return [...groups, hash.slice(20, 32)].join('-')
}
