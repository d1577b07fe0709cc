import { isPlainTag, type PlainKid, type PlainLink, type PlainTag } from './meaning.ts'

/** A tree without some links; what held one is a run of text then. */
export function withoutLinks(tag: PlainTag, place: (link: PlainLink) => number | undefined): PlainTag {
  const kids = tag.kids.flatMap((kid): PlainKid[] => {
    if (isPlainTag(kid)) return [withoutLinks(kid, place)]
    if ('mcid' in kid) return [kid]
    const link = place(kid)
    return link === undefined ? [] : [{ ...kid, link }]
  })
  const gone = tag.type === 'Link' && kids.length < tag.kids.length
  return { ...tag, ...(gone ? { type: 'Span' } : {}), kids }
}
