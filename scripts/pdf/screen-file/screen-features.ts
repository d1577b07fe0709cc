import { PDFBool, type PDFContext, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { arrayAt, dictAt, nameAt, numberAt, textAt } from '../objects.ts'
import { elementsOf } from '../structure.ts'
import type { ScreenFeatures } from './model.ts'

/** The permission to take text out for those who cannot see it (ISO 32000-1, table 22: bit 10). */
const accessBit = 0x200

/** What a file has beside pages that a reader may stumble over. */
export function screenFeatures(doc: PDFDocument): ScreenFeatures {
  const { context, catalog } = doc
  const encryption = encryptionOf(context)
  const permissions = encryption === undefined ? -1 : (numberAt(encryption, 'P') ?? 0)
  const form = dictAt(catalog, 'AcroForm')
  return {
    encrypted: encryption !== undefined,
    readable: (permissions & accessBit) !== 0,
    xfa: form?.has(PDFName.of('XFA')) ?? false,
    unnamedLayers: layersOf(catalog).filter(isUnclear).length,
    parentless: elementsOf(doc).filter(({ dict }) => !dict.has(PDFName.of('P'))).length,
    ...counted(context),
  }
}

/** The library forgets where the trailer leads; the object itself is still there. */
function encryptionOf(context: PDFContext): PDFDict | undefined {
  const dicts = context.enumerateIndirectObjects().map(([, object]) => object)
  return dicts
    .filter(each => each instanceof PDFDict)
    .find(each => nameAt(each, 'Filter') === 'Standard' && numberAt(each, 'P') !== undefined)
}

function layersOf(catalog: PDFDict): readonly PDFDict[] {
  const properties = dictAt(catalog, 'OCProperties')
  const others = properties && arrayAt(properties, 'Configs')
  const all = [
    properties && dictAt(properties, 'D'),
    ...(others?.asArray().map((_, index) => others.lookup(index)) ?? []),
  ]
  return all.filter(each => each instanceof PDFDict)
}

/** ISO 14289-1, 7.10: a name that is not empty, and no switching by itself. */
function isUnclear(layer: PDFDict): boolean {
  return (textAt(layer, 'Name') ?? '') === '' || layer.has(PDFName.of('AS'))
}

function counted(context: PDFContext): Pick<ScreenFeatures, 'unnamedFiles' | 'references' | 'unsaidMedia'> {
  let [unnamedFiles, references, unsaidMedia] = [0, 0, 0]
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object
    if (!(dict instanceof PDFDict)) continue
    if (dict.has(PDFName.of('EF')) && !(textAt(dict, 'F') && textAt(dict, 'UF'))) unnamedFiles++
    if (nameAt(dict, 'Subtype') === 'Form' && dict.has(PDFName.of('Ref'))) references++
    // ISO 14289-1, 7.18.6.2.
    if (nameAt(dict, 'S') === 'MCD' && !(textAt(dict, 'CT') && arrayAt(dict, 'Alt'))) unsaidMedia++
  }
  return { unnamedFiles, references, unsaidMedia }
}

/** Whether a key holds the value true. */
export function isTrue(dict: PDFDict | undefined, key: string): boolean {
  return dict?.lookup(PDFName.of(key)) === PDFBool.True
}
