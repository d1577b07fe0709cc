import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { type Box, fromRectangle } from '../boxes.ts'
import { contentsOf } from '../contents.ts'
import { fontFaults } from '../font-program/font-faults.ts'
import { fontsOf } from '../fonts.ts'
import { arrayAt, dictAt, nameAt, numberAt, numbersOf, streamAt, textAt } from '../objects.ts'
import type { ShownCodes } from '../shown-codes.ts'
import { textOf } from '../stream-text.ts'
import { layerFaults } from './layers.ts'
import { nothingPainted, type PressFile, type PressIntent, type PressPage } from './model.ts'
import { readContent } from './painting.ts'

/**
 * Reads a file for the press back from its bytes, whoever made it: what it says of itself, its boxes, and everything that
 * is painted, down into forms, patterns and masks.
 * @throws Error when the bytes are no PDF or its objects cannot be read.
 */
export async function readPress(bytes: Uint8Array): Promise<PressFile> {
  const doc = await PDFDocument.load(bytes, {
    ...{ updateMetadata: false, parseSpeed: ParseSpeeds.Fastest, ignoreEncryption: true },
  })
  const { catalog, context } = doc
  const spots = new Map<string, Set<string>>()
  const packet = streamAt(catalog, 'Metadata')
  const shown: ShownCodes = new Map()
  const pages = doc.getPages().map(page => readPage(page, spots, shown))
  return {
    version: /^%PDF-(\d\.\d)/.exec(Buffer.from(bytes.subarray(0, 16)).toString('latin1'))?.[1] ?? '',
    encrypted: context.trailerInfo.Encrypt !== undefined,
    hasId: context.lookup(context.trailerInfo.ID) instanceof PDFArray,
    info: textsOf(context.lookup(context.trailerInfo.Info)),
    xmp: packet instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(packet).decode()).toString('utf8') : undefined,
    xmpBare: packet !== undefined && !packet.dict.has(PDFName.of('Filter')),
    intents: (arrayAt(catalog, 'OutputIntents')?.asArray() ?? []).map(each => readIntent(context.lookup(each))),
    catalog: catalog.keys().map(key => key.decodeText()),
    javaScript: dictAt(catalog, 'Names')?.has(PDFName.of('JavaScript')) ?? false,
    fonts: fontsOf(context),
    fontFaults: faultsOf(shown),
    layerFaults: layerFaults(catalog),
    ...{ spots, pages },
  }
}

function textsOf(info: unknown): Readonly<Record<string, string>> {
  if (!(info instanceof PDFDict)) return {}
  const entries = info.entries().flatMap(([key, object]): readonly [string, string][] => {
    const value = info.context.lookup(object)
    if (value instanceof PDFName) return [[key.decodeText(), value.decodeText()]]
    return value instanceof PDFString || value instanceof PDFHexString ? [[key.decodeText(), value.decodeText()]] : []
  })
  return Object.fromEntries(entries)
}

function readIntent(intent: unknown): PressIntent {
  if (!(intent instanceof PDFDict)) return { subtype: '', identifier: '' }
  const [subtype, identifier] = [nameAt(intent, 'S') ?? '', textAt(intent, 'OutputConditionIdentifier') ?? '']
  const profile = streamAt(intent, 'DestOutputProfile')
  if (!(profile instanceof PDFRawStream)) return { subtype, identifier }
  const header = Buffer.from(decodePDFRawStream(profile).decode().slice(0, 40)).toString('latin1')
  const parts = numberAt(profile.dict, 'N') ?? 0
  return { subtype, identifier, profile: { kind: header.slice(12, 16), space: header.slice(16, 20), parts } }
}

function faultsOf(shown: ShownCodes): PressFile['fontFaults'] {
  return [...shown].flatMap(([font, { codes }]) => {
    const { widths, missing } = fontFaults(font, codes)
    const name = (nameAt(font, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, '')
    return widths.length + missing.length > 0 ? [{ name, widths: widths.length, missing: missing.length }] : []
  })
}

function readPage(page: PDFPage, spots: Map<string, Set<string>>, shown: ShownCodes): PressPage {
  const { node } = page
  const { context } = page.doc
  const painted = nothingPainted()
  const streams = contentsOf(page).map(each => context.lookup(each))
  const content = streams.map(each => (each instanceof PDFRawStream ? textOf(each) : '')).join('\n')
  readContent({ context, painted, spots, shown, seen: new Set() }, content, node.Resources())
  const group = dictAt(node, 'Group')
  return {
    media: boxOf(page, 'MediaBox') ?? { left: 0, bottom: 0, right: 0, top: 0 },
    ...{
      crop: boxOf(page, 'CropBox'),
      bleed: boxOf(page, 'BleedBox'),
      trim: boxOf(page, 'TrimBox'),
      art: boxOf(page, 'ArtBox'),
    },
    annotations: (arrayAt(node, 'Annots')?.asArray() ?? []).map(each => {
      const dict = context.lookup(each)
      const rect = dict instanceof PDFDict ? arrayAt(dict, 'Rect') : undefined
      const subtype = dict instanceof PDFDict ? (nameAt(dict, 'Subtype') ?? '') : ''
      return { subtype, box: rect && fromRectangle(numbersOf(rect)) }
    }),
    hasActions: node.has(PDFName.of('AA')),
    blendSpace: group && nameAt(group, 'CS'),
    painted,
  }
}

/** MediaBox and CropBox may stand with the parents of a page. */
function boxOf(page: PDFPage, name: string): Box | undefined {
  const box = page.node.getInheritableAttribute(PDFName.of(name))
  const array = page.doc.context.lookup(box)
  return array instanceof PDFArray ? fromRectangle(numbersOf(array)) : undefined
}
