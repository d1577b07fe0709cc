/** A PDF as far as PDF/UA-1 asks about it, in plain values; made by `readScreenFile`, judged by the proof. */
export interface ScreenFile {
  /** As the header has it: `1.7`. */
  readonly version: string
  /** The XMP packet; empty when there is none. */
  readonly xmp: string
  /** Of the whole document; empty when it says none. */
  readonly language: string
  readonly marked: boolean
  readonly suspects: boolean
  readonly titleShown: boolean
  /** Undefined for a file without a structure tree. */
  readonly tree: ScreenTag | undefined
  /** Types that the file declares, and what they stand for. */
  readonly roles: Readonly<Record<string, string>>
  readonly pages: readonly ScreenPage[]
  readonly annotations: readonly ScreenAnnotation[]
  readonly fonts: readonly ScreenFont[]
  /** Forms with tags of their own, by how often they are painted. */
  readonly taggedForms: readonly { readonly name: string; readonly uses: number }[]
  readonly features: ScreenFeatures
}

/** An element of the structure tree. */
export interface ScreenTag {
  /** As written, and as the role map explains it; equal for a standard type. */
  readonly type: string
  readonly role: string
  readonly language?: string | undefined
  readonly alt?: string | undefined
  readonly actualText?: string | undefined
  readonly id?: string | undefined
  readonly scope?: string | undefined
  readonly headers: readonly string[]
  /** How many columns and rows a cell takes; 1 unless it says so. */
  readonly columns: number
  readonly rows: number
  /** Index of the page it begins on, from 0. */
  readonly page?: number | undefined
  /** How many pieces of marked content it holds itself. */
  readonly contents: number
  readonly kids: readonly ScreenTag[]
}

/** What is painted on a page, as far as tags matter. */
export interface ScreenPage {
  readonly index: number
  /** Whether the tab key follows the structure. */
  readonly tabs: boolean
  /** Paintings that are neither in a tag nor an artifact. */
  readonly untagged: number
  /** Artifacts inside tags, tags inside artifacts, marks that are not closed. */
  readonly tangled: number
  /** Marked content that is in no element. */
  readonly orphans: number
  /** Glyphs that a font does not have (`.notdef`). */
  readonly shapeless: number
}

export interface ScreenAnnotation {
  /** Index of the page, from 0. */
  readonly page: number
  readonly subtype: string
  readonly contents: string
  /** The name of a form field for a reader (TU). */
  readonly fieldName: string
  /** Role of the element that holds it; empty when none does. */
  readonly holder: string
  /** Not shown, or off the page: exempt from most rules. */
  readonly hidden: boolean
}

export interface ScreenFont {
  readonly name: string
  readonly type: string
  readonly embedded: boolean
  readonly unicode: boolean
  /** Whether a composite TrueType font says which glyph each code is; true for any other. */
  readonly mapped: boolean
  /** Whether every reader can tell the characters of a composite font from its codes. */
  readonly codesKnown: boolean
  /** Whether a simple TrueType font is clear about which glyph each code is. */
  readonly encodingClear: boolean
  /** Codes that are shown: with another width in the font's program than in its dictionary. */
  readonly otherWidths: number
  /** Without a glyph in the program. */
  readonly missing: number
  /** Without letters in ToUnicode, or with signs that are none. */
  readonly unsaid: number
  /** Left out of the list of the subset, where there is one. */
  readonly unlisted: number
}

export interface ScreenFeatures {
  readonly encrypted: boolean
  /** Whether an encrypted file lets a screen reader in. */
  readonly readable: boolean
  readonly xfa: boolean
  /** Layers: configurations without a name, or that switch by themselves. */
  readonly unnamedLayers: number
  /** Attached files without both of their names. */
  readonly unnamedFiles: number
  /** Forms that take their content from another file. */
  readonly references: number
  /** Elements of the structure tree that do not say in which other they are. */
  readonly parentless: number
  /** Sounds and films without a type or without words for those who miss them. */
  readonly unsaidMedia: number
}
