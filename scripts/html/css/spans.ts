import type { Root } from 'postcss'

/**
 * Turns `column-span: all` into a custom property, since Paged.js loses up to nine tenths of the text at it; the pages
 * stage reads the property and closes the column block there.
 */
export function replaceSpans(root: Root): void {
  root.walkDecls('column-span', declaration => {
    declaration.prop = '--katern-column-span'
  })
}
