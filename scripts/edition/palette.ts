import type { Ink } from './model.ts'

/** The ink of a name, or undefined. */
export function inkNamed(inks: readonly Ink[], name: string): Ink | undefined {
  return inks.find(ink => ink.name === name)
}

/** The ink of a colour as CSS writes it (`#C8102E`, capitals or not): the key from the screen to the plates. */
export function inkOfRgb(inks: readonly Ink[], rgb: string): Ink | undefined {
  const wanted = rgb.toLowerCase()
  return inks.find(ink => ink.rgb === wanted)
}

/** Each ink whose rgb an earlier one has already, with that earlier one: on the plates they could not be told apart. */
export function clashes(inks: readonly Ink[]): readonly { readonly ink: Ink; readonly earlier: Ink }[] {
  return inks.flatMap((ink, index) => {
    const earlier = inkOfRgb(inks.slice(0, index), ink.rgb)
    return earlier ? [{ ink, earlier }] : []
  })
}

/** How much ink lies on the paper, in per cent of a full plate: 0 to 400. */
export function coverage(ink: Ink): number {
  return ink.cmyk.reduce((sum, plate) => sum + plate, 0)
}
