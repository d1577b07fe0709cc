import type { PDFDict, PDFPage } from '@cantoo/pdf-lib'
import { dictAt, nameOf } from './objects.ts'

/** The fonts of a page by the names that it has for them. */
export function fontsNamed(page: PDFPage): ReadonlyMap<string, PDFDict> {
  const resources = page.node.Resources()
  const fonts = resources && dictAt(resources, 'Font')
  const named = (fonts?.keys() ?? []).map(key => [nameOf(key), fonts && dictAt(fonts, nameOf(key))] as const)
  return new Map(named.flatMap(([name, font]) => (font ? [[name, font] as const] : [])))
}
