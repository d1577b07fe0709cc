import type { Place } from '../message.ts'

/** What leaves the edition stage: everything that edition.yaml and styles/tokens.yaml say, resolved, nothing optional. */
export interface Edition {
  /** Folder name of the edition, used for file names in dist/. */
  readonly slug: string
  /** Folder of the edition, relative to the publication's root. */
  readonly folder: string
  readonly title: string
  readonly subtitle: string
  readonly number: string
  /** ISO 8601 date (`2026-11-23`) or the empty string: dates are never invented. */
  readonly date: string
  /** BCP 47, lower case: `nl`, `en-gb`. */
  readonly language: string
  readonly parts: readonly Part[]
  /** The running order: front to back cover. */
  readonly running: readonly ChapterRef[]
  readonly imprint: Readonly<Record<string, string>>
  /** Free values for `{{ name }}` in chapters and templates. */
  readonly variables: Readonly<Record<string, string>>
  readonly outputs: Outputs
  readonly tokens: Tokens
  /** Stylesheets named on the command line or in edition.yaml, after the house style. */
  readonly css: readonly string[]
  /** Without house style: `--plain`. */
  readonly plain: boolean
  /** To look at while writing: a missing picture is a warning and a marked hole. */
  readonly draft?: boolean | undefined
}

export interface Part {
  readonly id: string
  /** "Deel 1". */
  readonly label: string
  /** "Onderzoek". */
  readonly title: string
}

export interface ChapterRef {
  /** Path of the .md or .html file, relative to the publication's root. */
  readonly path: string
  /** Id of the part it belongs to, or undefined. */
  readonly part?: string | undefined
  /** The line that names it, for messages. */
  readonly place: Place
}

export interface Outputs {
  readonly screen: boolean
  readonly print: boolean
  /** How fine pictures are in the screen PDF, in pixels an inch. */
  readonly screenPpi: number
}

/** `styles/tokens.yaml` after validation. Lengths in millimetres or points as their names say. */
export interface Tokens {
  readonly format: Format
  readonly print: Print
  readonly grid: { readonly columns: number; readonly gutterPt: number; readonly leadingPt: number }
  /** Named type sizes: size and line height in points. */
  readonly scale: Readonly<Record<string, { readonly sizePt: number; readonly leadingPt: number }>>
  /** Named families: a CSS font-family list. */
  readonly families: Readonly<Record<string, string>>
  readonly inks: readonly Ink[]
  /** Further custom properties for the stylesheet: `name: value`, given as they stand as `--name`. */
  readonly extra: Readonly<Record<string, string>>
}

/** Page geometry, all in millimetres; `inner` is the margin at the spine. */
export interface Format {
  readonly trim: { readonly width: number; readonly height: number }
  readonly bleed: number
  readonly safe: number
  readonly margins: { readonly top: number; readonly bottom: number; readonly inner: number; readonly outer: number }
}

/** How the file for the press is made. */
export interface Print {
  readonly variant: 'x-4'
  /** The CMYK profile of the press: a file of the publication or, where that has none of the name, of the package. */
  readonly profile: string
  /** What the printer calls the condition that the profile stands for. */
  readonly condition: { readonly identifier: string; readonly info: string; readonly registry: string }
  /** Most ink on one spot, in per cent of a full plate: 300 when three full plates may lie over each other. */
  readonly inkLimit: number
  /** Black text of at most this size overprints, in points. */
  readonly overprintUpToPt: number
}

/** The sheet that Chromium prints: trim plus rendered bleed, a whole number of pixels. CSS pixels (1/96 in). */
export interface Sheet {
  readonly width: number
  readonly height: number
  /** Where the trim lies on it, from the top left. */
  readonly trim: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

/** A colour the house prints with. No two inks share an rgb value, since rgb is the key to the plates. */
export interface Ink {
  readonly name: string
  /** `#rrggbb`. */
  readonly rgb: string
  /** Percentages 0 to 100. */
  readonly cmyk: readonly [cyan: number, magenta: number, yellow: number, black: number]
  /** Name of the spot colour, when it prints as one. */
  readonly spot?: string | undefined
  /** How much of the spot colour, in per cent; all of it unless given. */
  readonly tint?: number | undefined
}
