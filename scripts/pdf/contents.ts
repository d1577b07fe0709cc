import { PDFArray, PDFName, type PDFObject, type PDFPage } from '@cantoo/pdf-lib'
import { dictAt, put } from './objects.ts'

/** A page's content streams in the order they paint, as references. */
export function contentsOf(page: PDFPage): readonly PDFObject[] {
  const contents = page.node.Contents()
  if (contents instanceof PDFArray) return contents.asArray()
  return [page.node.get(PDFName.of('Contents'))].filter(each => each !== undefined)
}

/** Puts operators before and after what a page paints; content streams are joined by readers as if they were one. */
export function surround(page: PDFPage, before: string, after: string): void {
  const { context } = page.doc
  const [first, last] = [before, after].map(each => (each === '' ? [] : [context.register(context.stream(each))]))
  put(page.node, 'Contents', context.obj([...(first ?? []), ...contentsOf(page), ...(last ?? [])]))
}

/** Gives a page's content a name for a font, a colour space or the like. */
export function addResource(page: PDFPage, kind: 'ColorSpace' | 'Font', name: string, value: PDFObject): void {
  const { context } = page.doc
  const resources = page.node.Resources() ?? context.obj({})
  const named = dictAt(resources, kind) ?? context.obj({})
  put(named, name, value)
  put(resources, kind, named)
  put(page.node, 'Resources', resources)
}
