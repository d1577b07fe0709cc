import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { dictAt, nameAt, nameOf, numberAt, refAt, textAt } from '../objects.ts'
import { kidsOf } from '../structure.ts'
import { type Attributes, type Kid, type Tag, tag } from './tree.ts'

/** The structure tree of a document as plain data under one root; undefined for an untagged file. */
export function readTags(doc: PDFDocument): Tag | undefined {
  const root = dictAt(doc.catalog, 'StructTreeRoot')
  if (root === undefined) return undefined
  return tag(
    'StructTreeRoot',
    kidsOf(root).flatMap(kid => readKid(doc, kid, undefined)),
  )
}

function readKid(doc: PDFDocument, kid: PDFObject, page: PDFRef | undefined): readonly Kid[] {
  const found = doc.context.lookup(kid)
  if (!(found instanceof PDFDict)) {
    const mcid = Number(found?.toString())
    return page !== undefined && Number.isInteger(mcid) ? [{ mcid, page }] : []
  }
  const own = refAt(found, 'Pg') ?? page
  const type = nameAt(found, 'S')
  if (type !== undefined) return [readTag(doc, found, type, kid, own)]
  return own === undefined ? [] : readReference(found, own)
}

function readReference(dict: PDFDict, page: PDFRef): readonly Kid[] {
  const [annotation, mcid, form] = [refAt(dict, 'Obj'), numberAt(dict, 'MCID'), refAt(dict, 'Stm')]
  if (nameAt(dict, 'Type') === 'OBJR') return annotation === undefined ? [] : [{ annotation, page }]
  return mcid === undefined ? [] : [{ mcid, page, ...(form === undefined ? {} : { form }) }]
}

function readTag(doc: PDFDocument, dict: PDFDict, type: string, ref: PDFObject, page: PDFRef | undefined): Tag {
  const kids = kidsOf(dict).flatMap(kid => readKid(doc, kid, page))
  return tag(type, kids, {
    ref: ref instanceof PDFRef ? ref : undefined,
    lang: textAt(dict, 'Lang'),
    alt: textAt(dict, 'Alt'),
    actualText: textAt(dict, 'ActualText'),
    id: textAt(dict, 'ID'),
    title: textAt(dict, 'T'),
    attributes: attributesOf(dict),
  })
}

function attributesOf(dict: PDFDict): readonly Attributes[] {
  const value = dict.lookup(PDFName.of('A'))
  const all = value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value]
  return all.filter(each => each instanceof PDFDict).map(plain)
}

/** Other kinds of values than these occur in no attribute that a browser writes. */
function plain(dict: PDFDict): Attributes {
  const entries = dict.keys().flatMap(key => {
    const value = plainValue(dict.lookup(key))
    return value === undefined ? [] : [[nameOf(key), value] as const]
  })
  return Object.fromEntries(entries)
}

function plainValue(value: PDFObject | undefined): Attributes[string] | undefined {
  if (value instanceof PDFArray) return value.asArray().flatMap((_, index) => scalar(value.lookup(index)) ?? [])
  return value instanceof PDFName ? nameOf(value) : scalar(value)
}

function scalar(value: PDFObject | undefined): string | number | undefined {
  if (value instanceof PDFNumber) return value.asNumber()
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}
