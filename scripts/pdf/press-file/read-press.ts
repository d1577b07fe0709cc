import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { decodedBytes } from '../decoded-stream.ts'
import { fontFaults } from '../font-program/font-faults.ts'
import { fontsOf } from '../fonts.ts'
import { arrayAt, dictAt, nameAt, numberAt, streamAt, textAt } from '../objects.ts'
import { type OpenedFile, openedFile } from '../opened-file.ts'
import type { ShownCodes } from '../shown-codes.ts'
import type { KnownPage } from './known-page.ts'
import { layerFaults } from './layers.ts'
import type { PressFile, PressIntent } from './model.ts'
import { pressContent } from './press-content.ts'

/**
 * Reads a file for the press back from its bytes, whoever made it: what it says of itself, its boxes, and everything that
 * is painted, down into forms, patterns and masks.
 * @throws Error when the bytes are no PDF or its objects cannot be read.
 */
export async function readPress(bytes: Uint8Array): Promise<PressFile> {
  return (await readPressPages(openedFile(bytes))).file
}

/**
 * The same for who has read pages before.
 * @param before Those that were, by their keys; undefined for who keeps nothing.
 * @returns With those of this file.
 */
export async function readPressPages(
  opened: OpenedFile,
  before?: ReadonlyMap<string, KnownPage>,
): Promise<{ readonly file: PressFile; readonly known: readonly KnownPage[] }> {
  const { bytes, keyOf } = opened
  const doc = await opened.doc()
  const { catalog, context } = doc
  const packet = streamAt(catalog, 'Metadata')
  const painted = pressContent(doc, before && { before, keyOf })
  const file = {
    version: /^%PDF-(\d\.\d)/.exec(Buffer.from(bytes.subarray(0, 16)).toString('latin1'))?.[1] ?? '',
    encrypted: context.trailerInfo.Encrypt !== undefined,
    hasId: context.lookup(context.trailerInfo.ID) instanceof PDFArray,
    info: textsOf(context.lookup(context.trailerInfo.Info)),
    xmp: packet instanceof PDFRawStream ? Buffer.from(decodedBytes(packet)).toString('utf8') : undefined,
    xmpBare: packet !== undefined && !packet.dict.has(PDFName.of('Filter')),
    intents: (arrayAt(catalog, 'OutputIntents')?.asArray() ?? []).map(each => readIntent(context.lookup(each))),
    catalog: catalog.keys().map(key => key.decodeText()),
    javaScript: dictAt(catalog, 'Names')?.has(PDFName.of('JavaScript')) ?? false,
    fonts: fontsOf(context),
    fontFaults: faultsOf(painted.shown),
    layerFaults: layerFaults(catalog),
    spots: painted.spots,
    pages: painted.pages,
  }
  return { file, known: painted.known }
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
  const header = Buffer.from(decodedBytes(profile).slice(0, 40)).toString('latin1')
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
