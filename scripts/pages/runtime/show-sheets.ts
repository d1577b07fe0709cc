import { type Broken, fillReferences, settle } from './book.ts'
import { loadFaces } from './faces.ts'
import { inert } from './inert.ts'
import { glanceAtBook } from './measure.ts'
import { measurePictures } from './pictures.ts'
import type { GlancedPage, PlacedPicture, PlacedTable } from './protocol.ts'
import { measureTables } from './tables-behind.ts'

/** Sheets to be shown in the place of those before. */
export interface SheetsRequest {
  readonly styles: readonly string[]
  readonly body: string
  /** Page numbers by the id that they tell the page of. */
  readonly folios: Readonly<Record<string, string>>
  /** Faces that they were set in. */
  readonly faces: readonly string[]
}

/** What is seen of sheets; pages count from the first of them. */
export interface SheetsLook {
  readonly glance: readonly GlancedPage[]
  /** Fonts and pictures that did not load. */
  readonly broken: Broken
  readonly pictures: readonly PlacedPicture[]
  /** The data behind the drawings. */
  readonly tables: readonly PlacedTable[]
}

/**
 * Shows sheets, writes their page numbers, waits for fonts and pictures, and reads back where their words lie. Until the
 * faces are there, nothing is laid out: each that came later would have all laid out anew.
 */
export async function showSheets({ styles, body, folios, faces }: SheetsRequest): Promise<SheetsLook> {
  document.body.style.display = 'none'
  setStyles(styles)
  document.body.replaceChildren(inert(body))
  fillReferences(folios)
  await loadFaces(faces)
  document.body.removeAttribute('style')
  const broken = await settle()
  return { glance: glanceAtBook(), broken, pictures: measurePictures(), tables: measureTables() }
}

/** Styles that are there already stay, and with them their fonts. */
function setStyles(styles: readonly string[]): void {
  const there = [...document.head.querySelectorAll('style')]
  if (there.map(each => each.textContent).join('\0') === styles.join('\0')) return
  for (const each of there) each.remove()
  for (const style of styles) {
    const element = document.createElement('style')
    element.textContent = style
    document.head.append(element)
  }
}
