import type { ChapterContext, EditionContext } from './context.ts'
import type { LocatedMatter } from './matter.ts'
import { slugOfPath } from './slug.ts'

/**
 * What a chapter is transformed with, from its front matter and, where that is silent, its edition.
 * @param ownId An id that the text itself gives the chapter.
 */
export async function contextOf(
  source: { readonly file: string; readonly text: string },
  { matter, placeOf }: LocatedMatter,
  edition: EditionContext,
  ownId?: string,
): Promise<ChapterContext> {
  const language = (matter.language || edition.edition.language).toLowerCase()
  return {
    ...edition,
    path: source.file,
    id: matter.id ?? ownId ?? slugOfPath(source.file),
    matter,
    matterPlace: name => placeOf(name),
    language,
    labels: await edition.labelsOf(language),
    sources: [source],
  }
}

/** Languages that are written from right to left. */
const rightToLeft = new Set('ar arc ckb dv fa he iw ji ks ku-arab nqo ps sd syr ug ur yi'.split(' '))

/** The direction of a language's script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = /-(arab|hebr|thaa|syrc|nkoo)\b/.exec(language)
  return script || rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
