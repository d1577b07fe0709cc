/** A picture as the PDF has it, to be put on the plates of the press. */
export interface PictureJob {
  /** A JPEG file, or bare pixels row by row. */
  readonly kind: 'jpeg' | 'pixels'
  readonly bytes: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Parts a pixel has: 3 for RGB, 1 for grey. */
  readonly parts: 1 | 3
  /** The picture's own RGB profile; sRGB when there is none. */
  readonly source?: Uint8Array | undefined
  /** The profile of the press. */
  readonly press: Uint8Array
  /** What the picture is for: in a mask it stays grey. */
  readonly grey: boolean
  /** Finer than the press can show: scaled to this width in pixels. */
  readonly scaleTo?: number | undefined
}

/** A picture for the press. */
export interface PictureResult {
  readonly bytes: Uint8Array
  /** `DCTDecode` (inverted, as Adobe has it) or `FlateDecode` with PNG predictors. */
  readonly filter: 'DCTDecode' | 'FlateDecode'
  readonly width: number
  readonly height: number
  /** Parts a pixel has now: 4 for CMYK, 1 for grey. */
  readonly parts: 1 | 4
  /** Most ink on one pixel, 0 to 4: what 999 of 1000 pixels stay under. */
  readonly ink: number
}
