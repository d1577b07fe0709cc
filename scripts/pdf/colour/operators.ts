import type { Cmyk, Paint, Rgb } from './model.ts'

/** Fill or stroke: the operators of each are of small and of capital letters. ISO 32000-1, 8.6.8. */
export type Use = 'fill' | 'stroke'

/** The operators that set a paint. `named` gives the resource name of a spot colour's space. */
export function paintOperators(paint: Paint, use: Use, named: (paint: Paint) => string): string {
  if (paint.spot === undefined) return `${paint.cmyk.map(figure).join(' ')} ${use === 'fill' ? 'k' : 'K'}`
  const [space, value] = use === 'fill' ? ['cs', 'scn'] : ['CS', 'SCN']
  return `/${named(paint)} ${space} ${figure(paint.spot.tint)} ${value}`
}

/** In a mask only lightness counts: the grey that RGB shines with by ISO 32000-1, 11.5.3. */
export function greyOperators(rgb: Rgb, use: Use): string {
  return `${figure(luminosity(rgb))} ${use === 'fill' ? 'g' : 'G'}`
}

/** Luminosity of an RGB colour, 0 to 1 (ISO 32000-1, 11.3.5.3). */
export function luminosity([red, green, blue]: Rgb): number {
  return 0.3 * red + 0.59 * green + 0.11 * blue
}

/** Whether a paint is black on the black plate and nothing else. */
export function isFullBlack({ cmyk: [c, m, y, k], spot }: { readonly cmyk: Cmyk; readonly spot?: unknown }): boolean {
  return spot === undefined && c === 0 && m === 0 && y === 0 && k === 1
}

/** At most four decimals, without a zero before the point. */
export function figure(value: number): string {
  return `${Number(value.toFixed(4))}`.replace(/^(-?)0\./, '$1.')
}
