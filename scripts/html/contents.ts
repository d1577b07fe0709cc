import type { Chapter } from '../chapters/model.ts'
import type { Edition } from '../edition/model.ts'
import { type Markup, markup } from './liquid.ts'
import type { Templates } from './template.ts'

/** A line of the contents, as the contents template gets it. */
export interface ContentsEntry {
  readonly id: string
  /** Plain text: the short title. */
  readonly title: string
  readonly kicker: Markup | ''
  readonly standfirst: Markup | ''
  readonly template: string
  /** Where the page number comes to stand; the pages stage fills it in. */
  readonly page: Markup | ''
}

/** The lines of one part, or of what stands outside the parts. */
export interface ContentsGroup {
  /** Id, label and title of the part; empty outside the parts. */
  readonly part: string
  readonly label: string
  readonly title: string
  readonly entries: readonly ContentsEntry[]
}

/**
 * The contents of an edition in running order, a group for each run of chapters of one part. A chapter stays out by
 * `contents: false` in its front matter, or when its page kind says so and it does not say `contents: true`.
 */
export function contents(edition: Edition, chapters: readonly Chapter[], templates: Templates): ContentsGroup[] {
  const groups: { part: string; entries: ContentsEntry[] }[] = []
  for (const chapter of chapters.filter(each => isListed(each, templates))) {
    const part = chapter.part ?? ''
    const last = groups.at(-1)
    if (last && last.part === part) last.entries.push(entry(chapter))
    else groups.push({ part, entries: [entry(chapter)] })
  }
  return groups.map(group => {
    const part = edition.parts.find(each => each.id === group.part)
    return { ...group, label: part?.label ?? '', title: part?.title ?? '' }
  })
}

/** A number that the pages stage fills in; two figures wide until then, so that little moves when it does. */
export function pageNumber(id: string): string {
  return `<span class="contents-page page-ref" data-page-of="${id}">00</span>`
}

function entry(chapter: Chapter): ContentsEntry {
  const { kicker, shortTitle, standfirst } = chapter.head
  return {
    id: chapter.id,
    title: shortTitle,
    kicker: markup(kicker),
    standfirst: markup(standfirst),
    template: chapter.template,
    page: markup(pageNumber(chapter.id)),
  }
}

function isListed(chapter: Chapter, templates: Templates): boolean {
  const own = chapter.extra.contents
  if (typeof own === 'boolean') return own
  return chapter.head.shortTitle !== '' && (templates.kinds.get(chapter.template)?.matter.contents ?? true)
}
