import type { Anchor } from './model.ts'

/** A chapter as far as the ids of its headings go. */
export interface Headed {
  /** Id of the chapter. */
  readonly chapter: string
  /** Text of the title, which is no heading of the body any more; may be empty. */
  readonly title: string
  readonly headings: readonly { readonly id: string; readonly text: string }[]
}

/**
 * The ids that web sites for code give headings: in small letters, punctuation left out, a hyphen for each space, and `-1`
 * behind the second of a name. Markdown that was written for such a site refers to its headings by these.
 * @param known Every anchor of the edition, by its own id.
 * @returns Anchors by chapter, `#` and the id of the web.
 */
export function webIds(chapters: readonly Headed[], known: ReadonlyMap<string, Anchor>): ReadonlyMap<string, Anchor> {
  const found = new Map<string, Anchor>()
  for (const { chapter, title, headings } of chapters) {
    const taken = new Map<string, number>()
    for (const { id, text } of [{ id: chapter, text: title }, ...headings]) {
      const slug = webSlug(text)
      const count = taken.get(slug) ?? 0
      taken.set(slug, count + 1)
      const anchor = known.get(id)
      const key = `${chapter}#${count === 0 ? slug : `${slug}-${count}`}`
      if (anchor && !found.has(key)) found.set(key, anchor)
    }
  }
  return found
}

function webSlug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}
