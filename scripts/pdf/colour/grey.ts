import type { Cmyk, Rgb } from './model.ts'

/** How far apart the parts of a grey may lie: less than one step of 8 bits. */
const slack = 0.003

/** The lightness of an RGB colour when it is a neutral grey, 0 to 1; undefined for a colour. */
export function neutralOf([red, green, blue]: Rgb): number | undefined {
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)]
  return most - least <= slack ? (red + green + blue) / 3 : undefined
}

/**
 * A grey on the black plate alone: as light between paper and full black as the screen shows it between white and black.
 * @param value 0 (black) to 1 (white), in sRGB.
 * @param blackRamp CIE L* of 0 to 100 per cent of black.
 */
export function blackOnly(value: number, blackRamp: readonly number[]): Cmyk {
  if (value <= 0.0001) return [0, 0, 0, 1]
  if (value >= 0.9999) return [0, 0, 0, 0]
  const [paper = 100, full = 0] = [blackRamp[0], blackRamp.at(-1)]
  const wanted = full + (paper - full) * (lightness(value) / 100)
  const step = blackRamp.findIndex((light, index) => light >= wanted && wanted >= (blackRamp[index + 1] ?? 101))
  const [above = paper, below = full] = [blackRamp[step], blackRamp[step + 1]]
  const part = above === below ? 0 : (above - wanted) / (above - below)
  return [0, 0, 0, Math.round((Math.max(0, step) + part) * 10) / 1000]
}

/** CIE L* (0 to 100) of a grey in sRGB (IEC 61966-2-1, CIE 15). */
function lightness(value: number): number {
  const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  return linear > 216 / 24389 ? 116 * Math.cbrt(linear) - 16 : (24389 / 27) * linear
}
