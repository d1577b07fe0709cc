import { PDFDict, type PDFDocument, PDFHeader, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { surround } from '../../../scripts/pdf/contents.ts'
import { decodedStream } from '../../../scripts/pdf/decoded-stream.ts'
import { arrayAt, dictAt, drop, nameAt, put, refAt, streamAt, textString } from '../../../scripts/pdf/objects.ts'
import { elementsOf } from '../../../scripts/pdf/structure.ts'

/** What breaks each rule, done to a file that keeps to all. */
export const broken: Readonly<Record<string, (doc: PDFDocument) => void>> = {
  'ua-version': doc => {
    doc.context.header = PDFHeader.forVersion(2, 0)
  },
  'ua-claim': doc => inXmp(doc, '<pdfuaid:part>1', '<pdfuaid:part>9'),
  'ua-title': doc => inXmp(doc, /<dc:title>.*<\/dc:title>/, ''),
  'ua-title-shown': ({ catalog }) => drop(catalog, 'ViewerPreferences'),
  'ua-marked': ({ catalog }) => drop(catalog, 'MarkInfo'),
  'ua-suspects': ({ catalog, context }) => put(catalog, 'MarkInfo', context.obj({ Marked: true, Suspects: true })),
  'ua-tagged': ({ catalog }) => drop(catalog, 'StructTreeRoot'),
  'ua-language': ({ catalog }) => drop(catalog, 'Lang'),
  'ua-language-tag': doc => put(element(doc, 'P'), 'Lang', textString('Nederlands, ik denk')),
  'ua-encryption': ({ context }) => {
    context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'Standard', V: 1, R: 2, P: -3904 }))
  },
  'ua-xfa': ({ catalog, context }) => put(catalog, 'AcroForm', context.obj({ Fields: [], XFA: [] })),
  'ua-layers': ({ catalog, context }) => put(catalog, 'OCProperties', context.obj({ OCGs: [], D: {} })),
  'ua-attachments': ({ catalog, context }) => {
    const file = context.register(context.obj({ Type: 'Filespec', F: textString('a.txt'), EF: {} }))
    put(catalog, 'AF', context.obj([file]))
  },
  'ua-references': doc => addForm(doc, '', { Ref: {} }),
  'ua-untagged': doc => surround(firstPage(doc), '0 0 5 5 re f\n', ''),
  'ua-tangled': doc => surround(firstPage(doc), '/Artifact BMC /P <</MCID 1>>BDC EMC EMC\n', ''),
  'ua-orphans': doc => surround(firstPage(doc), '/P <</MCID 99>>BDC EMC\n', ''),
  'ua-shapeless': doc => {
    const fonts = dictAt(firstPage(doc).node.Resources() ?? doc.context.obj({}), 'Font')
    const name = fonts?.keys()[0]?.decodeText()
    surround(firstPage(doc), `/Artifact BMC BT /${name} 9 Tf <00410000> Tj ET EMC\n`, '')
  },
  'ua-forms-once': doc => addForm(doc, '', { StructParents: 90 }, 2),
  'ua-font-embedded': doc => eachFont(doc, ({ descriptor }) => drop(descriptor, 'FontFile2')),
  'ua-font-letters': doc => eachFont(doc, ({ font }) => drop(font, 'ToUnicode')),
  'ua-font-glyphs': doc => eachFont(doc, ({ inner }) => drop(inner, 'CIDToGIDMap')),
  'ua-parents': doc => drop(element(doc, 'P'), 'P'),
  'ua-media': ({ context }) => void context.register(context.obj({ S: 'MCD', CT: textString('audio/mpeg') })),
  'ua-font-codes': doc => eachFont(doc, ({ font }) => put(font, 'Encoding', PDFName.of('House-H'))),
  'ua-font-whole': doc => {
    eachFont(doc, ({ inner }) => put(inner, 'CIDToGIDMap', doc.context.register(doc.context.stream(manyOf(0xff)))))
  },
  'ua-font-subset': doc => {
    eachFont(doc, ({ descriptor }) => put(descriptor, 'CIDSet', doc.context.register(doc.context.stream(manyOf(0)))))
  },
  'ua-font-widths': doc => eachFont(doc, ({ inner }) => drop(inner, 'W')),
  'ua-font-encoding': doc => {
    // A simple font that is there and is said to have letters, but no encoding.
    const file = eachFontFile(doc)
    const descriptor = { Type: 'FontDescriptor', Flags: 32, FontFile2: file }
    doc.context.register(doc.context.obj({ Type: 'Font', Subtype: 'TrueType', FontDescriptor: descriptor }))
  },
  'ua-font-signs': doc => {
    const map = '1 beginbfchar <0000> <0041> endbfchar'
    eachFont(doc, ({ font }) => put(font, 'ToUnicode', doc.context.register(doc.context.stream(map))))
  },
  'ua-heading-one': doc => {
    const [first, second] = [element(doc, 'H3'), element(doc, 'P')]
    for (const each of [first, second]) put(each, 'S', PDFName.of('H'))
    const parent = dictAt(first, 'P')
    if (parent) put(parent, 'K', doc.context.obj([first, second]))
  },
  'ua-captions': doc => put(element(doc, 'LI', 1), 'S', PDFName.of('Caption')),
  'ua-table-parts': doc => put(element(doc, 'TR'), 'S', PDFName.of('THead')),
  'ua-table-grid': doc => put(element(doc, 'TD'), 'A', doc.context.obj({ O: 'Table', ColSpan: 2 })),
  'ua-printer-mark': doc => put(annotation(doc), 'Subtype', PDFName.of('PrinterMark')),
  'ua-types': doc => put(element(doc, 'P'), 'S', PDFName.of('Marquee')),
  'ua-figure-alt': doc => drop(element(doc, 'Figure'), 'Alt'),
  'ua-formula-alt': doc => put(element(doc, 'P'), 'S', PDFName.of('Formula')),
  'ua-heading-order': doc => put(element(doc, 'H2'), 'S', PDFName.of('H4')),
  'ua-heading-kinds': doc => put(element(doc, 'H3'), 'S', PDFName.of('H')),
  'ua-note-id': doc => put(element(doc, 'P'), 'S', PDFName.of('Note')),
  'ua-note-unique': doc => {
    for (const { dict, type } of elementsOf(doc)) {
      if (type !== 'P') continue
      put(dict, 'S', PDFName.of('Note'))
      put(dict, 'ID', textString('note'))
    }
  },
  'ua-table-shape': doc => put(element(doc, 'TR'), 'S', PDFName.of('P')),
  'ua-list-shape': doc => put(element(doc, 'LBody'), 'S', PDFName.of('P')),
  'ua-contents-shape': doc => put(element(doc, 'L'), 'S', PDFName.of('TOC')),
  'ua-table-headers': doc => {
    for (const { dict, type } of elementsOf(doc)) if (/^T[HD]$/.test(type)) drop(dict, 'A')
  },
  'ua-link-tag': doc => put(element(doc, 'Link'), 'S', PDFName.of('Span')),
  'ua-link-words': doc => drop(annotation(doc), 'Contents'),
  'ua-field-tag': doc => put(annotation(doc), 'Subtype', PDFName.of('Widget')),
  'ua-field-name': doc => {
    put(annotation(doc), 'Subtype', PDFName.of('Widget'))
    put(element(doc, 'Link'), 'S', PDFName.of('Form'))
  },
  'ua-annotation': doc => put(annotation(doc), 'Subtype', PDFName.of('Text')),
  'ua-trap-net': doc => put(annotation(doc), 'Subtype', PDFName.of('TrapNet')),
  'ua-tab-order': doc => {
    for (const page of doc.getPages()) drop(page.node, 'Tabs')
  },
}

function firstPage(doc: PDFDocument) {
  const [page] = doc.getPages()
  if (!page) throw new Error('The fixture has no page')
  return page
}

function inXmp({ catalog, context }: PDFDocument, from: string | RegExp, to: string): void {
  const packet = Buffer.from(decodedStream(streamAt(catalog, 'Metadata')), 'latin1').toString('utf8')
  put(catalog, 'Metadata', context.register(context.stream(new TextEncoder().encode(packet.replace(from, to)))))
}

/** The first element of a type, or one after it. */
function element(doc: PDFDocument, type: string, index = 0): PDFDict {
  const found = elementsOf(doc).filter(each => each.type === type)[index]
  if (!found) throw new Error(`The fixture has no ${type}`)
  return found.dict
}

function manyOf(byte: number): Uint8Array {
  return new Uint8Array(0x20000).fill(byte)
}

function eachFontFile(doc: PDFDocument): PDFRef {
  let file: PDFRef | undefined
  eachFont(doc, ({ descriptor }) => {
    file ??= refAt(descriptor, 'FontFile2')
  })
  if (file === undefined) throw new Error('The fixture has no font')
  return file
}

function annotation(doc: PDFDocument): PDFDict {
  for (const page of doc.getPages()) {
    const found = arrayAt(page.node, 'Annots')?.lookup(0)
    if (found instanceof PDFDict) return found
  }
  throw new Error('The fixture has no link')
}

function addForm(
  doc: PDFDocument,
  content: string,
  more: NonNullable<Parameters<PDFDocument['context']['stream']>[1]>,
  uses = 1,
): void {
  const { context } = doc
  const form = context.register(
    context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], ...more }),
  )
  const page = firstPage(doc)
  const resources = page.node.Resources() ?? context.obj({})
  put(resources, 'XObject', context.obj({ Broken: form }))
  surround(page, '/Artifact BMC /Broken Do EMC\n'.repeat(uses), '')
}

interface FontParts {
  readonly font: PDFDict
  readonly inner: PDFDict
  readonly descriptor: PDFDict
}

function eachFont({ context }: PDFDocument, work: (parts: FontParts) => void): void {
  for (const [, font] of context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || nameAt(font, 'Subtype') !== 'Type0') continue
    const inner = arrayAt(font, 'DescendantFonts')?.lookup(0)
    const descriptor = inner instanceof PDFDict ? dictAt(inner, 'FontDescriptor') : undefined
    if (inner instanceof PDFDict && descriptor) work({ font, inner, descriptor })
  }
}
