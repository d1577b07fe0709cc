/**
 * A bare CMYK TIFF (TIFF 6.0, section 16) around pixels of four bytes, 0 to 255 a plate: the one form in which sharp takes
 * CMYK without converting it. Pixels given to it directly are taken for RGB with an alpha channel.
 */
export function cmykTiff(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const [entries, first] = [10, 8]
  const bitsAt = first + 2 + entries * 12 + 4
  const dataAt = bitsAt + 8
  const file = Buffer.alloc(dataAt + pixels.length)
  file.write('II*\0', 0, 'latin1')
  file.writeUInt32LE(first, 4)
  file.writeUInt16LE(entries, first)
  const tags: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, 4, 1, width],
    [257, 4, 1, height],
    [258, 3, 4, bitsAt],
    [259, 3, 1, 1],
    [262, 3, 1, 5],
    [273, 4, 1, dataAt],
    [277, 3, 1, 4],
    [278, 4, 1, height],
    [279, 4, 1, pixels.length],
    [332, 3, 1, 1],
  ]
  for (const [index, [tag, type, count, value]] of tags.entries()) {
    const at = first + 2 + index * 12
    file.writeUInt16LE(tag, at)
    file.writeUInt16LE(type, at + 2)
    file.writeUInt32LE(count, at + 4)
    file.writeUInt32LE(value, at + 8)
  }
  for (let plate = 0; plate < 4; plate++) file.writeUInt16LE(8, bitsAt + plate * 2)
  file.set(pixels, dataAt)
  return file
}
