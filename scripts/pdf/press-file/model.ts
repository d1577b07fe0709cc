import type { Box } from '../boxes.ts'
import type { Font } from '../fonts.ts'

/** A file for the press as it was read back: only what is really in it, for others to judge. */
export interface PressFile {
  /** Version in the header: `1.6`. */
  readonly version: string
  readonly encrypted: boolean
  readonly hasId: boolean
  /** Entries of the Info dictionary that are texts or names. */
  readonly info: Readonly<Record<string, string>>
  /** The XMP packet; undefined when there is none. */
  readonly xmp: string | undefined
  /** Whether the packet lies in the file as it is, for tools that only look at bytes. */
  readonly xmpBare: boolean
  readonly intents: readonly PressIntent[]
  /** Keys of the catalog. */
  readonly catalog: readonly string[]
  readonly javaScript: boolean
  readonly fonts: readonly Font[]
  /** Fonts of which the dictionary and the program do not agree on what is shown, with how many codes. */
  readonly fontFaults: readonly { readonly name: string; readonly widths: number; readonly missing: number }[]
  /** Configurations of layers without a name, or that switch by themselves, and layers that no order names. */
  readonly layerFaults: readonly string[]
  /** Spot colours by name, with how often they are defined differently. */
  readonly spots: ReadonlyMap<string, ReadonlySet<string>>
  readonly pages: readonly PressPage[]
}

/** An output intent. */
export interface PressIntent {
  readonly subtype: string
  readonly identifier: string
  /** The profile in the file: its class and space as ICC writes them, and how many parts the file says it has. */
  readonly profile?: { readonly kind: string; readonly space: string; readonly parts: number } | undefined
}

/** A page with everything that is painted on it, forms, patterns and masks included. */
export interface PressPage {
  readonly media: Box
  readonly crop?: Box | undefined
  readonly bleed?: Box | undefined
  readonly trim?: Box | undefined
  readonly art?: Box | undefined
  readonly annotations: readonly { readonly subtype: string; readonly box?: Box | undefined }[]
  readonly hasActions: boolean
  /** Space in which the page blends see-through paint; undefined when it does not say. */
  readonly blendSpace: string | undefined
  readonly painted: Painted
}

/** What was met while going through a page's content. */
export interface Painted {
  /** RGB of any kind, by where it was met: `text and lines`, `a picture`, `a gradient`, `a transparency group`. */
  readonly rgb: Set<string>
  /** Keys of graphics states that PDF/X forbids, and `SMask TR`. */
  readonly transfers: Set<string>
  readonly blendModes: Set<string>
  /** Rendering intents that are asked for. */
  readonly intents: Set<string>
  transparent: boolean
  /** `OPI`, `PS`, `Ref`, `Alternates`: content that lies elsewhere or is a program. */
  readonly external: Set<string>
  /** Most ink of one paint, 0 to 4. */
  ink: number
  /** Sizes in points of black text that leaves out what lies below it. */
  readonly knockouts: Set<number>
  /** Sizes in points of black text that overprints, each once. */
  readonly overprints: Set<number>
  whiteOverprints: boolean
  /** Thinnest line, in points; Infinity when there is none. */
  thinnest: number
  /** Smallest type, in points; Infinity when there is none. */
  smallest: number
  readonly pictures: { readonly ppi: number }[]
  /** Gradients over an area, which some RIPs leave out. */
  areaGradients: number
}

/** A page on which nothing is painted yet. */
export function nothingPainted(): Painted {
  return {
    ...{ rgb: new Set(), transfers: new Set(), blendModes: new Set(), external: new Set(), intents: new Set() },
    ...{ transparent: false, ink: 0, knockouts: new Set(), overprints: new Set(), whiteOverprints: false },
    ...{ thinnest: Number.POSITIVE_INFINITY, smallest: Number.POSITIVE_INFINITY, pictures: [], areaGradients: 0 },
  }
}
