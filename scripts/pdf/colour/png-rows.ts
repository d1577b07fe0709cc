import { deflateSync } from 'node:zlib'

/** Pixels deflated with a predictor on each row (PNG filter Sub or Up, whichever leaves less), as `/Predictor 15` reads them. */
export function pngRows(pixels: Uint8Array, width: number, parts: number): Uint8Array {
  const length = width * parts
  const rows = Math.floor(pixels.length / length)
  const out = new Uint8Array(rows * (length + 1))
  for (let row = 0; row < rows; row++) {
    const at = row * length
    const above = row > 0 ? at - length : undefined
    const tries = [sub(pixels, at, length, parts), ...(above === undefined ? [] : [up(pixels, at, above, length)])]
    const [best = tries[0]] = tries.sort((one, other) => one.cost - other.cost)
    out[row * (length + 1)] = best?.type ?? 0
    out.set(best?.bytes ?? [], row * (length + 1) + 1)
  }
  return deflateSync(out, { level: 9 })
}

interface Row {
  readonly type: number
  readonly bytes: Uint8Array
  /** Sum of the differences: what deflates to less, as the PNG specification advises (12.8). */
  readonly cost: number
}

function sub(pixels: Uint8Array, at: number, length: number, parts: number): Row {
  const bytes = new Uint8Array(length)
  let cost = 0
  for (let i = 0; i < length; i++) {
    const value = ((pixels[at + i] ?? 0) - (i < parts ? 0 : (pixels[at + i - parts] ?? 0))) & 0xff
    bytes[i] = value
    cost += value < 128 ? value : 256 - value
  }
  return { type: 1, bytes, cost }
}

function up(pixels: Uint8Array, at: number, above: number, length: number): Row {
  const bytes = new Uint8Array(length)
  let cost = 0
  for (let i = 0; i < length; i++) {
    const value = ((pixels[at + i] ?? 0) - (pixels[above + i] ?? 0)) & 0xff
    bytes[i] = value
    cost += value < 128 ? value : 256 - value
  }
  return { type: 2, bytes, cost }
}
