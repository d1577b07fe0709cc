/** What the header of a picture says; sizes in pixels, as shown (turned when the camera says so). */
export interface Picture {
  readonly width: number
  readonly height: number
  /** What is wrong with it, in the order found. */
  readonly faults: readonly PictureFault[]
}

/** A reason why a picture cannot be printed as it is. */
export interface PictureFault {
  readonly rule: 'unreadable-picture' | 'huge-picture' | 'svg-script' | 'svg-external'
  readonly reason: string
}
