import { type Collector, message } from './message.ts'

/**
 * The text of a file: UTF-8, without a byte order mark, every line end a single `\n`.
 * Undefined, with a message at the place, when the bytes are not UTF-8 or hold a NUL.
 */
export function decodeText(bytes: Uint8Array, file: string, collector: Collector): string | undefined {
  const wide = wideEncoding(bytes)
  if (wide) return refuse(collector, file, 1, 1, `The file is ${wide}, not UTF-8`)
  const text = decoded(bytes)
  if (text === undefined) return refuseBytes(bytes, file, collector)
  const lines = text.replace(/\r\n?/g, '\n')
  const nul = lines.indexOf('\0')
  if (nul < 0) return lines
  const before = lines.slice(0, nul).split('\n')
  const column = (before.at(-1) ?? '').length + 1
  return refuse(
    collector,
    file,
    before.length,
    column,
    'The file holds a NUL character: it is no text, or it is damaged',
  )
}

function refuse(collector: Collector, file: string, line: number, column: number, reason: string): undefined {
  collector.add(message('not-utf8', reason, { place: { file, line, column } }))
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 'UTF-16' : undefined
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    if (cause instanceof TypeError) return undefined
    throw cause
  }
}

/** No byte of a longer UTF-8 character equals a line end, so lines can be told apart before decoding. */
function refuseBytes(bytes: Uint8Array, file: string, collector: Collector): undefined {
  let start = 0
  for (let line = 1; start <= bytes.length; line++) {
    const end = lineEnd(bytes, start)
    const part = bytes.subarray(start, end)
    if (decoded(part) === undefined) {
      const text = new TextDecoder().decode(part)
      const column = text.indexOf('\ufffd') + 1
      return refuse(collector, file, line, column, `${described(part, text.slice(0, column - 1))} is not UTF-8`)
    }
    start = end + (bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? 2 : 1)
  }
}

function lineEnd(bytes: Uint8Array, start: number): number {
  const end = bytes.subarray(start).findIndex(byte => byte === 0x0a || byte === 0x0d)
  return end < 0 ? bytes.length : start + end
}

/** Names the byte, and the letter that it is in the encoding such files most often turn out to have. */
function described(line: Uint8Array, before: string): string {
  const byte = line[new TextEncoder().encode(before).length] ?? 0
  const letter = byte < 0xa0 ? '' : ` (“${String.fromCodePoint(byte)}” in Latin-1)`
  return `Byte ${byte.toString(16).toUpperCase()}${letter}`
}
