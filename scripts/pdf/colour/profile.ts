import { instantiate, type LittleCms, TYPE_CMYK_8, TYPE_CMYK_16, TYPE_Lab_16, TYPE_RGB_8, TYPE_RGB_16 } from 'lcms-wasm'
import type { Cmyk, Rgb } from './model.ts'

/** A way from RGB to the plates of one press: relative colorimetric with black point compensation. */
export interface Separator {
  /** One colour, at 16 bits. */
  readonly colour: (rgb: Rgb) => Cmyk
  /** Pixels of three bytes each to pixels of four, 0 to 255 a plate. */
  readonly pixels: (rgb: Uint8Array) => Uint8Array
  /** CIE L* (0 to 100) of 0, 1, … 100 per cent of black alone on this paper. */
  readonly blackRamp: readonly number[]
}

/** Relative colorimetric, and black point compensation (lcms2.h: INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_BLACKPOINTCOMPENSATION). */
const relative = 1
const blackPoint = 0x2000
/** As many pixels at a time, so that a large picture does not need its size thrice in the memory of the converter. */
const stride = 1 << 19

/**
 * Opens the profile of a press.
 * @param press Bytes of an ICC profile for output in CMYK.
 * @param source Bytes of the RGB profile that pixels are in; sRGB when not given or not to be used.
 * @returns undefined when `press` is no profile that colours can be separated with.
 */
export async function openProfile(press: Uint8Array, source?: Uint8Array): Promise<Separator | undefined> {
  if (!isPressProfile(press)) return undefined
  const lcms = await instantiate()
  const output = lcms.cmsOpenProfileFromMem(press, press.length)
  if (output === 0) return undefined
  const [own, srgb] = [openRgb(lcms, source), lcms.cmsCreate_sRGBProfile()]
  // A profile that is spoilt says nothing: browsers show such a picture in sRGB, too.
  const ways = [...(own === undefined ? [] : [own]), srgb].map(input => waysBetween(lcms, input, output))
  const [fine, coarse] = ways.find(way => !way.includes(0)) ?? [0, 0]
  if (fine === 0 || coarse === 0) return undefined
  return {
    colour: rgb => separated(lcms, fine, rgb),
    pixels: rgb => separatedAll(lcms, coarse, rgb),
    blackRamp: rampOf(lcms, output),
  }
}

/** Whether bytes are an ICC profile for an output device in CMYK (ICC.1, 7.2: `acsp`, class `prtr`, space `CMYK`). */
export function isPressProfile(bytes: Uint8Array): boolean {
  const header = Buffer.from(bytes.subarray(0, 40)).toString('latin1')
  return header.slice(36, 40) === 'acsp' && header.slice(12, 16) === 'prtr' && header.slice(16, 20) === 'CMYK'
}

function waysBetween(lcms: LittleCms, input: number, output: number): readonly [fine: number, coarse: number] {
  return [
    lcms.cmsCreateTransform(input, TYPE_RGB_16, output, TYPE_CMYK_16, relative, blackPoint),
    lcms.cmsCreateTransform(input, TYPE_RGB_8, output, TYPE_CMYK_8, relative, blackPoint),
  ]
}

function openRgb(lcms: LittleCms, source: Uint8Array | undefined): number | undefined {
  const opened = source === undefined ? 0 : lcms.cmsOpenProfileFromMem(source, source.length)
  return opened !== 0 && lcms.cmsGetColorSpaceASCII(opened) === 'RGB' ? opened : undefined
}

/** To a tenth of a per cent: what a plate can hold, and the same figures on every machine. */
function separated(lcms: LittleCms, transform: number, rgb: Rgb): Cmyk {
  const from = Uint16Array.from(rgb, value => Math.round(Math.min(1, Math.max(0, value)) * 0xffff))
  const [c = 0, m = 0, y = 0, k = 0] = [...lcms.cmsDoTransform(transform, from, 1)].map(
    value => Math.round((value / 0xffff) * 1000) / 1000,
  )
  return [c, m, y, k]
}

function separatedAll(lcms: LittleCms, transform: number, rgb: Uint8Array): Uint8Array {
  const count = Math.floor(rgb.length / 3)
  const plates = new Uint8Array(count * 4)
  for (let at = 0; at < count; at += stride) {
    const some = Math.min(stride, count - at)
    plates.set(lcms.cmsDoTransform(transform, rgb.subarray(at * 3, (at + some) * 3), some), at * 4)
  }
  return plates
}

/** Lab in 16 bits, since floating-point Lab comes out broken in this build. */
function rampOf(lcms: LittleCms, output: number): readonly number[] {
  const lab = lcms.cmsCreateLab4Profile(null)
  const transform = lcms.cmsCreateTransform(output, TYPE_CMYK_16, lab, TYPE_Lab_16, relative, 0)
  const steps = new Uint16Array(101 * 4)
  for (let step = 0; step <= 100; step++) steps[step * 4 + 3] = Math.round((step / 100) * 0xffff)
  const out = lcms.cmsDoTransform(transform, steps, 101)
  return Array.from({ length: 101 }, (_, step) => ((out[step * 3] ?? 0) / 0xffff) * 100)
}
