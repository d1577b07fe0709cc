/** Operands by operator; the operators of two bytes are 1200 and the second. */
export type Dict = ReadonlyMap<number, readonly number[]>

/** An INDEX of CFF (Adobe Technical Note 5176, 5): its objects, and where it ends. */
export interface Index {
  readonly items: readonly Uint8Array[]
  readonly end: number
}

/** @throws RangeError When it is cut short. */
export function readIndex(bytes: Uint8Array, at: number): Index {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint16(at)
  if (count === 0) return { items: [], end: at + 2 }
  const size = view.getUint8(at + 2)
  const offset = (index: number) => {
    let value = 0
    for (let byte = 0; byte < size; byte++) value = value * 256 + view.getUint8(at + 3 + index * size + byte)
    return value
  }
  const base = at + 2 + (count + 1) * size
  const items = Array.from({ length: count }, (_, index) =>
    bytes.subarray(base + offset(index), base + offset(index + 1)),
  )
  return { items, end: base + offset(count) }
}

/** A DICT of CFF (5176, 4). */
export function readDict(bytes: Uint8Array): Dict {
  const found = new Map<number, readonly number[]>()
  let operands: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    if (byte <= 21) {
      found.set(byte === 12 ? 1200 + (bytes[at + 1] ?? 0) : byte, operands)
      operands = []
      at += byte === 12 ? 2 : 1
    } else {
      const { value, length } = byte === 30 ? decimal(bytes, at) : whole(bytes, at)
      operands.push(value)
      at += length
    }
  }
  return found
}

/** A whole number as DICTs and charstrings write it, but for the forms that only one of them has (29; 255). */
export function whole(bytes: Uint8Array, at: number): { readonly value: number; readonly length: number } {
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0, b4 = 0] = bytes.subarray(at, at + 5)
  if (b0 === 28) return { value: ((b1 << 24) | (b2 << 16)) >> 16, length: 3 }
  if (b0 === 29) return { value: (b1 << 24) | (b2 << 16) | (b3 << 8) | b4, length: 5 }
  if (b0 <= 246) return { value: b0 - 139, length: 1 }
  return b0 <= 250
    ? { value: (b0 - 247) * 256 + b1 + 108, length: 2 }
    : { value: -(b0 - 251) * 256 - b1 - 108, length: 2 }
}

const signs = '0123456789.EE -'

/** A number written sign by sign, two a byte, until an F. */
function decimal(bytes: Uint8Array, at: number): { readonly value: number; readonly length: number } {
  let text = ''
  for (let place = at + 1; place < bytes.length; place++) {
    for (const sign of [(bytes[place] ?? 0) >> 4, (bytes[place] ?? 0) & 15]) {
      if (sign === 15) return { value: Number(text), length: place - at + 1 }
      text += sign === 12 ? 'E-' : (signs[sign] ?? '')
    }
  }
  return { value: Number(text), length: bytes.length - at }
}
