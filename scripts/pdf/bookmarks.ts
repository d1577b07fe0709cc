import type { PDFObject } from '@cantoo/pdf-lib'

/** A bookmark: its title, its further entries (destination, structure element) and what is under it. */
export interface Bookmark {
  readonly title: string
  readonly entries: ReadonlyMap<string, PDFObject>
  readonly items: readonly Bookmark[]
}

/** What the publication knows of the place that a bookmark leads to. */
export interface BookmarkPlace {
  /** Id of the section; undefined where there is none. */
  readonly section: string | undefined
  /** Index of the page; -1 where there is none. */
  readonly page: number
  /** Whether it leads to a heading of the first level. */
  readonly first: boolean
}

/** The outline without empty bookmarks and those refused; what was under them moves up a level. */
export function repaired(items: readonly Bookmark[], keep: (item: Bookmark) => boolean): readonly Bookmark[] {
  return items.flatMap(item => {
    const title = cleanTitle(item.title)
    const below = repaired(item.items, keep)
    return title === '' || !keep(item) ? below : [{ ...item, title, items: below }]
  })
}

/** The outline with nothing of one section under a bookmark of another: a chapter without a title follows, it does not belong. */
export function bySection(
  items: readonly Bookmark[],
  place: (item: Bookmark) => Pick<BookmarkPlace, 'section'>,
): readonly Bookmark[] {
  return items.flatMap(item => {
    const { section } = place(item)
    const below = bySection(item.items, place)
    const foreign = below.findIndex(each => place(each).section !== section)
    if (foreign < 0) return [{ ...item, items: below }]
    return [{ ...item, items: below.slice(0, foreign) }, ...below.slice(foreign)]
  })
}

/** The outline in which the first heading of each section has the section's own, shorter title. */
export function titled(
  items: readonly Bookmark[],
  place: (item: Bookmark) => Omit<BookmarkPlace, 'page'>,
  titles: ReadonlyMap<string, string>,
): readonly Bookmark[] {
  const seen = new Set<string>()
  return items.map(item => {
    const { section, first } = place(item)
    if (section === undefined || seen.has(section)) return item
    seen.add(section)
    const title = cleanTitle(titles.get(section) ?? '')
    return first && title !== '' ? { ...item, title } : item
  })
}

/** A title on one line: no soft hyphens, no invisible joiners, single spaces. */
export function cleanTitle(title: string): string {
  return title
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** All bookmarks in the order of the page, whatever their level. */
export function flat(items: readonly Bookmark[]): readonly Bookmark[] {
  return items.flatMap(item => [item, ...flat(item.items)])
}
