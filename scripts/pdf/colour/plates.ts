import { type PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import { identity, matrixOf, times } from '../matrix.ts'
import { arrayAt, dictAt, nameAt, numbersOf, put, refAt } from '../objects.ts'
import { pageText } from '../page-text.ts'
import { retold, textOf } from '../stream-text.ts'
import type { ColourMap } from './colour-map.ts'
import { knockoutState, overprintState } from './overprint.ts'
import { notePicture, type PlacedPicture } from './placed-pictures.ts'
import { repaintResources } from './plate-resources.ts'
import type { Place, Work } from './plate-work.ts'
import { type Painter, repainted } from './repaint.ts'
import { repaints } from './repaints.ts'
import { rgbSpace } from './spaces.ts'
import { spotSpaces } from './spots.ts'
import { transparencyOf } from './transparency.ts'

/** What came of repainting: the pictures that are still to be converted, and gradients that could not be. */
export interface Plates {
  readonly pictures: readonly PlacedPicture[]
  readonly untouched: number
  /** Spot colours in gradients with other inks, where they print in four: name → index of the first page. */
  readonly blended: ReadonlyMap<string, number>
}

/**
 * Puts everything that is painted with operators on the plates of the press: text, lines, gradients, tiling patterns, forms,
 * and masks, in place. Pictures are only told of.
 * @param overprintUpTo Black text up to this size overprints, in points.
 * @param before Knows pages that were repainted before.
 */
export function onPlates(doc: PDFDocument, map: ColourMap, overprintUpTo: number, before = repaints()): Plates {
  const spots = spotSpaces(doc.context)
  const work: Work = {
    doc,
    map,
    overprintUpTo,
    spots,
    repaints: before,
    done: new Set(),
    pictures: new Map(),
    blended: new Map(),
    untouched: 0,
  }
  for (const [page, each] of doc.getPages().entries()) repaintPage(each, page, work)
  return { pictures: [...work.pictures.values()], untouched: work.untouched, blended: work.blended }
}

function repaintPage(page: PDFPage, index: number, work: Work): void {
  const { context } = work.doc
  const resources = page.node.Resources() ?? context.obj({})
  put(page.node, 'Resources', resources)
  const place: Place = { page: index, purpose: 'paint', matrix: identity, resources, inGroup: false }
  const { stream, overprints } = work.repaints.page(context, pageText(page), identity, painterOf(place, work))
  finish(place, work, overprints)
  put(page.node, 'Contents', context.register(stream))
  put(page.node, 'Group', context.obj({ S: 'Transparency', CS: 'DeviceCMYK' }))
}

function repaintContent(content: string, place: Place, work: Work): string {
  const { text, overprints } = repainted(content, place.matrix, painterOf(place, work))
  finish(place, work, overprints)
  return text
}

function painterOf(place: Place, work: Work): Painter {
  const { context } = work.doc
  const { purpose, resources, page } = place
  const spaces = dictAt(resources, 'ColorSpace')
  return {
    purpose,
    paint: rgb => work.map.paint(rgb, page),
    spaceOf: name => rgbSpace(context, spaces?.get(PDFName.of(name)) ?? PDFName.of(name)),
    named: paint => work.spots.nameIn(resources, paint),
    transparencyOf: name => transparencyOf(dictAt(resources, 'ExtGState'), name),
    overprintUpTo: purpose === 'mask' || place.inGroup ? undefined : work.overprintUpTo,
    onDraw: (name, matrix) => drawn(name, { ...place, matrix }, work),
  }
}

/** What the content stands in: its resources, after it. */
function finish(place: Place, work: Work, overprints: boolean): void {
  if (overprints) addOverprint(place.resources, work)
  repaintResources(place, work, {
    form: (ref, form, inner) => repaintForm(ref, form, inner, work),
    content: (inner, where) => repaintContent(inner, where, work),
    named: (name, where) => drawnNowhere(name, where, work),
  })
}

function drawn(name: string, place: Place, work: Work): void {
  const ref = refAt(dictAt(place.resources, 'XObject') ?? work.doc.context.obj({}), name)
  const object = ref && work.doc.context.lookup(ref)
  if (ref === undefined || !(object instanceof PDFRawStream)) return
  if (nameAt(object.dict, 'Subtype') === 'Form') repaintForm(ref, object, place, work)
  else if (nameAt(object.dict, 'Subtype') === 'Image') notePicture(work.pictures, { ref, dict: object.dict }, place)
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
