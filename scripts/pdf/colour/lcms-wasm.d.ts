/** What we use of Little CMS compiled to WebAssembly, which brings no types of its own. Profiles and transforms are handles. */
declare module 'lcms-wasm' {
  export const TYPE_GRAY_8: number
  export const TYPE_RGB_8: number
  export const TYPE_RGB_16: number
  export const TYPE_CMYK_8: number
  export const TYPE_CMYK_16: number
  export const TYPE_Lab_16: number

  export interface LittleCms {
    /** Zero when the bytes are no profile. */
    cmsOpenProfileFromMem(bytes: Uint8Array, length: number): number
    cmsCloseProfile(profile: number): void
    cmsCreate_sRGBProfile(): number
    cmsCreateLab4Profile(whitePoint: null): number
    cmsGetColorSpaceASCII(profile: number): string | null
    /** Zero when there is no way between the two. */
    cmsCreateTransform(from: number, format: number, to: number, out: number, intent: number, flags: number): number
    cmsDeleteTransform(transform: number): void
    cmsDoTransform(transform: number, pixels: Uint8Array | Uint16Array, count: number): Uint8Array | Uint16Array
  }

  export function instantiate(): Promise<LittleCms>
}
