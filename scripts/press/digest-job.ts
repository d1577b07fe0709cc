import { deserialize, serialize } from 'node:v8'
import type { PrintedPart } from '../pages/model.ts'
import { type Digest, digest } from '../pdf/gather/digest.ts'

/** A printed section to be taken apart, in whatever thread. */
export interface DigestJob extends PrintedPart {
  readonly kind: 'digest'
  /** Of the book. */
  readonly language: string
}

/** What came of it, as bytes that are kept and sent as they are; see `readDigest`. */
export interface DigestResult {
  readonly digest: Uint8Array
}

/** Takes it apart. */
export async function digestSection({ pdf, tags, language }: DigestJob): Promise<DigestResult> {
  return { digest: new Uint8Array(serialize(await digest({ pdf, tags }, language))) }
}

/** Reads the bytes again. */
export function readDigest(bytes: Uint8Array): Digest {
  return deserialize(bytes) as Digest
}
