import type { Ink } from '../../edition/model.ts'
import { blackOnly, neutralOf } from './grey.ts'
import type { Cmyk, Paint, Rgb, Unmapped } from './model.ts'
import type { Separator } from './profile.ts'

/** From the colours of the screen to those of the press. */
export interface ColourMap {
  /** The paint for a colour; `page` (from 0) is where it stands, for `unmapped`. */
  readonly paint: (rgb: Rgb, page: number) => Paint
  /** The plates of a colour that is only met on the way from one to another: nobody needs to be told of it. */
  readonly between: (rgb: Rgb) => Cmyk
  /** Whether a colour has its paint from the palette or the black plate, not from the profile. */
  readonly isExact: (rgb: Rgb) => boolean
  /** All that went through the profile, in the order they were first met. */
  readonly unmapped: () => readonly Unmapped[]
}

/**
 * Inks of the palette to the per cent, greys on the black plate alone, the rest by the profile of the press.
 * Chromium writes each part of a colour with four decimals, which keeps all of 8-bit RGB apart: that is the key.
 */
export function colourMap(
  inks: readonly Ink[],
  { colour, blackRamp }: Pick<Separator, 'colour' | 'blackRamp'>,
): ColourMap {
  const exact = new Map(inks.map(ink => [keyOf(fromHex(ink.rgb)), paintOf(ink, inks)]))
  const converted = new Map<string, { rgb: Rgb; cmyk: Cmyk; pages: Set<number> }>()
  const certain = (rgb: Rgb): Paint | undefined => {
    const grey = neutralOf(rgb)
    return exact.get(keyOf(rgb)) ?? (grey === undefined ? undefined : { cmyk: blackOnly(grey, blackRamp) })
  }
  return {
    paint: (rgb, page) => {
      const [key, known] = [keyOf(rgb), certain(rgb)]
      if (known !== undefined) return known
      const met = converted.get(key) ?? { rgb, cmyk: colour(rgb), pages: new Set() }
      converted.set(key, met)
      met.pages.add(page)
      return { cmyk: met.cmyk }
    },
    between: rgb => (nearInk(inks, rgb) ?? certain(rgb))?.cmyk ?? colour(rgb),
    isExact: rgb => exact.has(keyOf(rgb)) || neutralOf(rgb) !== undefined,
    unmapped: () =>
      [...converted.values()].map(({ rgb, cmyk, pages }) => ({ rgb, cmyk, pages: [...pages].sort((a, b) => a - b) })),
  }
}

/** A gradient's own arithmetic is a step of 8 bits off here and there; a speck of another red would show. */
function nearInk(inks: readonly Ink[], rgb: Rgb): Paint | undefined {
  const near = (ink: Ink) => fromHex(ink.rgb).every((part, index) => Math.abs(part - (rgb[index] ?? 0)) < 1.5 / 255)
  const found = inks.find(near)
  return found && paintOf(found, inks)
}

/** `#c8102e` → its parts, 0 to 1. */
export function fromHex(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}

/** The parts, 0 to 1, as `#rrggbb`. */
export function toHex(rgb: Rgb): string {
  return `#${rgb
    .map(part =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

function keyOf(rgb: Rgb): string {
  return rgb.map(part => Math.round(part * 1e4)).join(' ')
}

function paintOf(ink: Ink, inks: readonly Ink[]): Paint {
  const cmyk = parts(ink.cmyk, 100)
  const { spot: name } = ink
  if (name === undefined) return { cmyk }
  const tint = ink.tint ?? 100
  // A tint looks like a part of the full ink, where the palette has that one too.
  const full = inks.find(each => each.spot === name && (each.tint ?? 100) === 100)
  const solid = full === undefined ? parts(ink.cmyk, Math.max(tint, ...ink.cmyk)) : parts(full.cmyk, 100)
  return { cmyk, spot: { name, tint: tint / 100, solid } }
}

function parts([c, m, y, k]: Ink['cmyk'], whole: number): Cmyk {
  return [c / whole, m / whole, y / whole, k / whole]
}
