import type { Root } from 'hast'

/** What leaves the chapters stage for one chapter. Blocks in `body` carry `data-at="file:line:column"`. */
export interface Chapter {
  readonly path: string
  /** Unique in the edition; prefix of every id in the chapter. */
  readonly id: string
  /** Page kind: the name of `templates/NAME.html`. */
  readonly template: string
  readonly part?: string | undefined
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly head: Head
  /** Front matter beyond `head`: what the template may print; strings already typeset for the language. */
  readonly extra: Readonly<Record<string, unknown>>
  readonly body: Root
  readonly headings: readonly Heading[]
  readonly anchors: readonly Anchor[]
  /** Paths, relative to the root, of every picture and file the body shows. */
  readonly assets: readonly string[]
  /** Stands for all that the chapter was made of; undefined when that is not known. */
  readonly mark?: string | undefined
}

/** The words above a chapter; empty strings where there is none. Inline HTML, escaped and typeset. */
export interface Head {
  readonly kicker: string
  readonly title: string
  /** Title for running heads, contents, outline and references; the title when not given. Plain text. */
  readonly shortTitle: string
  readonly standfirst: string
  readonly byline: string
}

export interface Heading {
  readonly id: string
  readonly level: number
  readonly text: string
}

/** Something that can be referred to by number and page. */
export interface Anchor {
  readonly id: string
  readonly kind: 'figure' | 'table' | 'heading' | 'box' | 'chapter' | 'note'
  /** "3" for figure 3; empty for what has no number. */
  readonly number: string
  readonly text: string
}
