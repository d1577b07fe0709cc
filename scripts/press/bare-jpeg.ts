/** Segments that say how to decode the picture: JFIF (APP0), ICC profile (APP2), Adobe’s colour transform (APP14). */
const needed = new Set([0xe0, 0xe2, 0xee])

/**
 * A JPEG file without what was written beside the picture: Exif with its place and its small copy, XMP, captions, comments.
 * The picture’s own bytes stay as they are. ITU-T T.81, B.1.1.
 * @returns The bytes as they were when they are not as a JPEG should be.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    // From the start of the scan on there is only the picture.
    if (marker === 0xda) break
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    if (!isBeside(marker)) kept.push(bytes.subarray(at, end))
    at = end
  }
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[at] !== 0xff || bytes[at + 1] !== 0xda) return bytes
  kept.push(bytes.subarray(at))
  return new Uint8Array(Buffer.concat(kept))
}

function isBeside(marker: number): boolean {
  return marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && !needed.has(marker))
}
