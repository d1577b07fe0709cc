import type { Counted, Slot } from './folios.ts'
import { folioFor } from './runtime/folio-mark.ts'

/** Page numbers as they are printed, by id. */
export type FolioMap = Readonly<Record<string, string>>

/** Gives the folio of every id in the book. */
export function foliosOf(
  slots: readonly Slot[],
  sections: readonly (Counted & { readonly anchors: Readonly<Record<string, number>> })[],
): FolioMap {
  const folios = new Map(slots.filter(slot => slot.page >= 0).map(slot => [`${slot.counted} ${slot.page}`, slot.folio]))
  const entries = sections.flatMap((section, index) =>
    Object.entries(section.anchors).map(([id, page]) => [id, folios.get(`${index} ${page}`) ?? ''] as const),
  )
  return Object.fromEntries(entries)
}

const REFERENCE = /(<[^>]*\bdata-page-of="([^"]+)"[^>]*>)([^<]*)/g

/**
 * Writes stand-ins of the right width where page numbers will come: lining figures are all equally wide, so 0 stands for
 * each. A section is laid out again only when this text changes, not when a number does.
 */
export function withStandIns(markup: string, folios: FolioMap): string {
  return markup.replace(REFERENCE, (_, tag: string, id: string) => tag + standIn(folioFor(unescaped(id), folios)))
}

/** A reference whose page has become another: its id, the folio before and the folio now. */
export interface Moved {
  readonly id: string
  readonly before: string
  readonly now: string
}

/** The references of a section's markup that point to another page than before, each once. */
export function movedReferences(markup: string, before: FolioMap, now: FolioMap): Moved[] {
  const ids = new Set([...markup.matchAll(REFERENCE)].map(match => unescaped(match[2] ?? '')))
  return [...ids]
    .map(id => ({ id, before: folioFor(id, before) ?? '?', now: folioFor(id, now) ?? '?' }))
    .filter(each => each.before !== each.now)
}

/** The page numbers that a markup asks for, by id: those alone, so that another elsewhere makes no difference. */
export function foliosIn(markup: string, folios: FolioMap): FolioMap {
  const ids = [...markup.matchAll(/\bdata-page-of="([^"]+)"/g)].map(([, id = '']) => unescaped(id))
  const known = ids.map(id => [id, folioFor(id, folios)] as const)
  return Object.fromEntries(known.flatMap(([id, folio]) => (folio === undefined ? [] : [[id, folio]])))
}

function standIn(folio: string | undefined): string {
  return (folio ?? '00').replace(/\d/g, '0')
}

function unescaped(id: string): string {
  return id.replaceAll('&#x26;', '&').replaceAll('&amp;', '&').replaceAll('&#x22;', '"')
}
