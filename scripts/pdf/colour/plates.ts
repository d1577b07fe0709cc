import {
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { contentsOf } from '../contents.ts'
import { identity, type Matrix, matrixOf, times } from '../matrix.ts'
import { arrayAt, dictAt, nameAt, numberAt, numbersOf, put, refAt } from '../objects.ts'
import { retold, streamOf, textOf } from '../stream-text.ts'
import type { ColourMap } from './colour-map.ts'
import type { Purpose, Rgb } from './model.ts'
import { knockoutState, overprintState } from './overprint.ts'
import { repainted } from './repaint.ts'
import { repaintShading } from './shadings.ts'
import { rgbSpace } from './spaces.ts'
import { type SpotSpaces, spotSpaces } from './spots.ts'
import { transparencyOf } from './transparency.ts'

/** A picture of the document, where it is drawn and how fine it is there. */
export interface PlacedPicture {
  readonly ref: PDFRef
  readonly purpose: Purpose
  /** The least of its sizes on a page, in pixels an inch; Infinity where it is never drawn. */
  readonly ppi: number
  readonly pages: readonly number[]
}

/** What came of repainting: the pictures that are still to be converted, and gradients that could not be. */
export interface Plates {
  readonly pictures: readonly PlacedPicture[]
  readonly untouched: number
  /** Spot colours that stand in gradients, where they print in four inks: name → index of the first page. */
  readonly blended: ReadonlyMap<string, number>
}

/**
 * Puts everything that is painted with operators on the plates of the press: text, lines, gradients, tiling patterns, forms,
 * and masks, in place. Pictures are only told of.
 * @param overprintUpTo Black text up to this size overprints, in points.
 */
export function onPlates(doc: PDFDocument, map: ColourMap, overprintUpTo: number): Plates {
  const spots = spotSpaces(doc.context)
  const work: Work = {
    doc,
    map,
    overprintUpTo,
    spots,
    done: new Set(),
    pictures: new Map(),
    blended: new Map(),
    untouched: 0,
  }
  for (const [page, each] of doc.getPages().entries()) repaintPage(each, page, work)
  return { pictures: [...work.pictures.values()], untouched: work.untouched, blended: work.blended }
}

interface Work {
  readonly doc: PDFDocument
  readonly map: ColourMap
  readonly overprintUpTo: number
  readonly spots: SpotSpaces
  /** What was repainted already: forms and resources are shared. */
  readonly done: Set<PDFObject>
  readonly pictures: Map<string, PlacedPicture>
  readonly blended: Map<string, number>
  untouched: number
}

/** Where a piece of content stands. */
interface Place {
  readonly page: number
  readonly purpose: Purpose
  readonly matrix: Matrix
  readonly resources: PDFDict
  /** In a transparency group overprint ends at the group's edge, so it is of no use. */
  readonly inGroup: boolean
}

function repaintPage(page: PDFPage, index: number, work: Work): void {
  const { context } = work.doc
  const resources = page.node.Resources() ?? context.obj({})
  put(page.node, 'Resources', resources)
  const streams = contentsOf(page).map(each => context.lookup(each))
  const content = streams.map(each => (each instanceof PDFRawStream ? textOf(each) : '')).join('\n')
  const place: Place = { page: index, purpose: 'paint', matrix: identity, resources, inGroup: false }
  put(page.node, 'Contents', context.register(streamOf(context, repaintContent(content, place, work))))
  put(page.node, 'Group', context.obj({ S: 'Transparency', CS: 'DeviceCMYK' }))
}

function repaintContent(content: string, place: Place, work: Work): string {
  const { context } = work.doc
  const { purpose, resources, page } = place
  const spaces = dictAt(resources, 'ColorSpace')
  const { text, overprints } = repainted(content, place.matrix, {
    purpose,
    paint: rgb => work.map.paint(rgb, page),
    spaceOf: name => rgbSpace(context, spaces?.get(PDFName.of(name)) ?? PDFName.of(name)),
    named: paint => work.spots.nameIn(resources, paint),
    transparencyOf: name => transparencyOf(dictAt(resources, 'ExtGState'), name),
    overprintUpTo: purpose === 'mask' || place.inGroup ? undefined : work.overprintUpTo,
    onDraw: (name, matrix) => drawn(name, { ...place, matrix }, work),
  })
  if (overprints) addOverprint(resources, work)
  repaintResources(place, work)
  return text
}

function drawn(name: string, place: Place, work: Work): void {
  const ref = refAt(dictAt(place.resources, 'XObject') ?? work.doc.context.obj({}), name)
  const object = ref && work.doc.context.lookup(ref)
  if (ref === undefined || !(object instanceof PDFRawStream)) return
  if (nameAt(object.dict, 'Subtype') === 'Form') repaintForm(ref, object, place, work)
  else if (nameAt(object.dict, 'Subtype') === 'Image') notePicture(ref, object.dict, place, work)
}

/** Bytes an inch in both directions from the unit square that a picture fills. */
function notePicture(ref: PDFRef, dict: PDFDict, { matrix, purpose, page }: Place, work: Work): void {
  const width = (numberAt(dict, 'Width') ?? 0) / (Math.hypot(matrix[0], matrix[1]) / 72)
  const height = (numberAt(dict, 'Height') ?? 0) / (Math.hypot(matrix[2], matrix[3]) / 72)
  const before = work.pictures.get(ref.tag)
  const ppi = Math.min(before?.ppi ?? Number.POSITIVE_INFINITY, width, height)
  const pages = [...new Set([...(before?.pages ?? []), page])]
  work.pictures.set(ref.tag, { ref, purpose: before?.purpose ?? purpose, ppi, pages })
}

function repaintForm(ref: PDFRef, form: PDFRawStream, place: Place, work: Work): void {
  if (work.done.has(ref)) return
  work.done.add(ref)
  const { context } = work.doc
  const group = dictAt(form.dict, 'Group')
  if (place.purpose === 'mask') {
    put(form.dict, 'Group', context.obj({ ...{ S: 'Transparency', CS: 'DeviceGray' }, I: true }))
  } else if (group?.has(PDFName.of('CS'))) put(group, 'CS', PDFName.of('DeviceCMYK'))
  const own = matrixOf(numbersOf(arrayAt(form.dict, 'Matrix') ?? context.obj([])))
  const resources = dictAt(form.dict, 'Resources') ?? place.resources
  const matrix = own ? times(own, place.matrix) : place.matrix
  const inner: Place = { ...place, resources, matrix, inGroup: place.inGroup || group !== undefined }
  context.assign(ref, retold(context, form, repaintContent(textOf(form), inner, work)))
}

/** What the resources hold that no operator draws by itself: masks, patterns, gradients. */
function repaintResources(place: Place, work: Work): void {
  if (work.done.has(place.resources)) return
  work.done.add(place.resources)
  const each = (kind: string) => dictAt(place.resources, kind)?.entries() ?? []
  for (const [, state] of each('ExtGState')) repaintMask(work.doc.context.lookup(state), place, work)
  for (const [, ref] of each('Pattern')) repaintPattern(ref, place, work)
  for (const [, shading] of each('Shading')) repaintGradient(work.doc.context.lookup(shading), place, work)
  for (const [name] of each('XObject')) drawnNowhere(name.decodeText(), place, work)
}

function repaintMask(state: PDFObject | undefined, place: Place, work: Work): void {
  const mask = state instanceof PDFDict ? dictAt(state, 'SMask') : undefined
  const ref = mask && refAt(mask, 'G')
  const form = ref && work.doc.context.lookup(ref)
  if (mask === undefined || ref === undefined || !(form instanceof PDFRawStream)) return
  const purpose = nameAt(mask, 'S') === 'Luminosity' ? 'mask' : place.purpose
  repaintForm(ref, form, { ...place, purpose, inGroup: true }, work)
  // A backdrop for the mask is one colour in the space of its group.
  const backdrop = numbersOf(arrayAt(mask, 'BC') ?? work.doc.context.obj([])) ?? []
  if (purpose === 'mask' && backdrop.length === 3) {
    const [r = 0, g = 0, b = 0] = backdrop
    put(mask, 'BC', work.doc.context.obj([0.3 * r + 0.59 * g + 0.11 * b]))
  }
}

function repaintPattern(ref: PDFObject, place: Place, work: Work): void {
  const pattern = work.doc.context.lookup(ref)
  if (pattern instanceof PDFRawStream && ref instanceof PDFRef) {
    if (work.done.has(ref)) return
    work.done.add(ref)
    const resources = dictAt(pattern.dict, 'Resources') ?? place.resources
    const own = matrixOf(numbersOf(arrayAt(pattern.dict, 'Matrix') ?? work.doc.context.obj([]))) ?? identity
    const inner: Place = { ...place, resources, matrix: own, inGroup: true }
    const { context } = work.doc
    context.assign(ref, retold(context, pattern, repaintContent(textOf(pattern), inner, work)))
  } else if (pattern instanceof PDFDict) {
    repaintMask(dictAt(pattern, 'ExtGState'), place, work)
    repaintGradient(pattern.lookup(PDFName.of('Shading')), place, work)
  }
}

function repaintGradient(shading: PDFObject | undefined, { purpose, page }: Place, work: Work): void {
  const dict = shading instanceof PDFStream ? shading.dict : shading
  if (!(dict instanceof PDFDict) || work.done.has(dict)) return
  work.done.add(dict)
  const { isExact, paint, between } = work.map
  const cmyk = (rgb: Rgb) => {
    const found = paint(rgb, page)
    if (found.spot !== undefined && !work.blended.has(found.spot.name)) work.blended.set(found.spot.name, page)
    return found.cmyk
  }
  const tones = { purpose, isExact, between, cmyk }
  if (!repaintShading(work.doc.context, dict, tones)) work.untouched++
}

/** A form or picture that the content never draws is repainted all the same: checks look at it. */
function drawnNowhere(name: string, place: Place, work: Work): void {
  const ref = refAt(dictAt(place.resources, 'XObject') ?? work.doc.context.obj({}), name)
  if (ref !== undefined && !work.done.has(ref) && !work.pictures.has(ref.tag))
    drawn(name, { ...place, matrix: [0, 0, 0, 0, 0, 0] }, work)
}

function addOverprint(resources: PDFDict, { doc: { context } }: Work): void {
  const states = dictAt(resources, 'ExtGState') ?? context.obj({})
  put(states, overprintState, context.obj({ Type: 'ExtGState', OP: true, op: true, OPM: 1 }))
  put(states, knockoutState, context.obj({ Type: 'ExtGState', OP: false, op: false, OPM: 0 }))
  put(resources, 'ExtGState', states)
}
