import { folioFor } from './folio-mark.ts'
import { placeOf } from './streams.ts'

/** Writes the page numbers that references and the contents ask for; run in the assembled book. */
export function fillReferences(folios: Readonly<Record<string, string>>): void {
  for (const element of document.querySelectorAll('[data-page-of]')) {
    const folio = folioFor(element.getAttribute('data-page-of') ?? '', folios)
    if (folio !== undefined) element.textContent = folio
  }
}

/** What did not load. */
export interface Broken {
  /** Families. */
  readonly fonts: readonly string[]
  /** Pictures by the start of their address, with their `data-at`. */
  readonly pictures: readonly { readonly source: string; readonly at: string }[]
}

/** Waits until the fonts that the book uses are there, and all pictures. */
export async function settle(): Promise<Broken> {
  await document.fonts.ready
  const failed = [...document.fonts].filter(face => face.status === 'error').map(face => face.family)
  await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)))
  const pictures = [...document.images]
    .filter(image => image.naturalWidth === 0)
    .map(image => ({ source: (image.getAttribute('src') ?? '').slice(0, 120), at: placeOf(image) }))
  return { fonts: [...new Set(failed)].sort(), pictures }
}
