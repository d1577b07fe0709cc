import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { arrayAt, dictAt, textAt } from '../objects.ts'

/** What is unclear about the layers of a file: which of them are printed, a printer must not have to guess (ISO 32000-1, 8.11). */
export function layerFaults(catalog: PDFDict): readonly string[] {
  const properties = dictAt(catalog, 'OCProperties')
  if (properties === undefined) return []
  const usual = dictAt(properties, 'D')
  const others = arrayAt(properties, 'Configs')
  const configs = [usual, ...(others?.asArray() ?? []).map((_, index) => others?.lookup(index))]
  const all = configs.filter(each => each instanceof PDFDict)
  const order = usual && arrayAt(usual, 'Order')
  const named = new Set(order ? refsIn(order) : [])
  const layers = arrayAt(properties, 'OCGs')?.asArray() ?? []
  return [
    ...(all.some(each => (textAt(each, 'Name') ?? '') === '') ? ['A setting of layers has no name'] : []),
    ...(all.some(each => each.has(PDFName.of('AS'))) ? ['Layers switch by themselves'] : []),
    ...(order && layers.some(each => each instanceof PDFRef && !named.has(each.tag))
      ? ['The order of layers leaves some out']
      : []),
  ]
}

function refsIn(order: PDFArray): readonly string[] {
  return order.asArray().flatMap((each: PDFObject, index) => {
    const value = order.lookup(index)
    if (value instanceof PDFArray) return refsIn(value)
    return each instanceof PDFRef ? [each.tag] : []
  })
}
