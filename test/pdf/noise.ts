/** Noise: what no compression makes small. */
export function noise(length: number): Uint8Array {
  let last = 1
  return Uint8Array.from({ length }, () => {
    last = (Math.imul(last, 1664525) + 1013904223) >>> 0
    return last >>> 24
  })
}
