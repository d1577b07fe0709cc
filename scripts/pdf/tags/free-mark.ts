import { type PDFDict, type PDFObject, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib'
import { contentsOf } from '../contents.ts'
import { decodedStream } from '../decoded-stream.ts'
import { dictAt, nameAt } from '../objects.ts'

/**
 * The first number from which on no marked content of a page has one (ISO 32000-1, 14.7.4.2), that of the forms it can
 * paint counted too: a reader that does not tell the two apart cannot mistake them.
 */
export function freeMark(page: PDFPage): number {
  const { context } = page.doc
  const own = contentsOf(page).map(each => decodedStream(context.lookup(each)))
  const all = [...own, ...formsIn(page.node.Resources(), new Set())].join('\n')
  let free = 0
  for (const [, mcid] of all.matchAll(/\/MCID\s+(\d+)/g)) free = Math.max(free, Number(mcid) + 1)
  return free
}

function formsIn(resources: PDFDict | undefined, seen: Set<PDFObject>): readonly string[] {
  const objects = resources && dictAt(resources, 'XObject')
  return (objects?.keys() ?? []).flatMap(key => {
    const form = objects?.lookup(key)
    if (!(form instanceof PDFRawStream) || nameAt(form.dict, 'Subtype') !== 'Form' || seen.has(form)) return []
    seen.add(form)
    return [decodedStream(form), ...formsIn(dictAt(form.dict, 'Resources'), seen)]
  })
}
