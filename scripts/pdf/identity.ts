import { createHash } from 'node:crypto'
import type { PDFObject } from '@cantoo/pdf-lib'

/** What a file is known by. */
export interface Identity {
  /** For the XMP packet: a UUID of version 8, which is made by the application (RFC 9562). */
  readonly uuid: string
  /** For the trailer, in hexadecimal (ISO 32000-1, 14.4). */
  readonly id: string
}

/** What stands in their place until all of the file is written; no text of a publication has it by chance. */
export const unnamed: Identity = {
  uuid: '73ae4d2b-dde7-8194-819c-8a1be12b3509',
  id: '876410e712e9f2407b076fb75e4e3e2e',
}

/**
 * Names a finished file by what is in it, in the place of {@link unnamed}, which may stand in it as plain text any number of times: same
 * content, same name, whatever the clock says. A file that asks for no name stays as it is.
 */
export function named(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places = Object.entries(unnamed).map(([key, text]) => [key as keyof Identity, placesOf(all, text)] as const)
  if (places.every(([, found]) => found.length === 0)) return bytes
  const identity = identityOf(createHash('sha256').update(all).digest('hex'))
  for (const [key, found] of places) for (const at of found) all.write(identity[key], at, 'latin1')
  return bytes
}

function placesOf(bytes: Buffer, text: string): readonly number[] {
  const found: number[] = []
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + text.length)) found.push(at)
  return found
}

function identityOf(hash: string): Identity {
  return { uuid: uuidOf(hash), id: hash.slice(32) }
}

/** An object as it is written. */
export function bytesOf(object: PDFObject, size = object.sizeInBytes()): Uint8Array {
  const bytes = new Uint8Array(size)
  object.copyBytesInto(bytes, 0)
  return bytes
}

/** The first half of a hash in the shape of a UUID. */
function uuidOf(hash: string): string {
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16)
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`]
  return [...groups, hash.slice(20, 32)].join('-')
}
