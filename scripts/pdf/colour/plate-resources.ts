import { PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { identity, matrixOf } from '../matrix.ts'
import { arrayAt, dictAt, nameAt, numbersOf, put, refAt } from '../objects.ts'
import { retold, textOf } from '../stream-text.ts'
import type { Rgb } from './model.ts'
import { luminosity } from './operators.ts'
import type { Place, Work } from './plate-work.ts'
import { repaintShading } from './shadings.ts'

/** Goes on into what has content of its own. */
export interface Enter {
  readonly form: (ref: PDFRef, form: PDFRawStream, place: Place) => void
  /** @returns The content on plates. */
  readonly content: (content: string, place: Place) => string
  /** A form or picture by its name in the resources, whether it is drawn or not. */
  readonly named: (name: string, place: Place) => void
}

/** Puts on plates what resources hold that no operator draws by itself: masks, patterns, gradients. Once for each. */
export function repaintResources(place: Place, work: Work, enter: Enter): void {
  if (work.done.has(place.resources)) return
  work.done.add(place.resources)
  const each = (kind: string) => dictAt(place.resources, kind)?.entries() ?? []
  for (const [, state] of each('ExtGState')) repaintMask(work.doc.context.lookup(state), place, work, enter)
  for (const [, ref] of each('Pattern')) repaintPattern(ref, place, work, enter)
  for (const [, shading] of each('Shading')) repaintGradient(work.doc.context.lookup(shading), place, work)
  for (const [name] of each('XObject')) enter.named(name.decodeText(), place)
}

function repaintMask(state: PDFObject | undefined, place: Place, work: Work, enter: Enter): void {
  const mask = state instanceof PDFDict ? dictAt(state, 'SMask') : undefined
  const ref = mask && refAt(mask, 'G')
  const form = ref && work.doc.context.lookup(ref)
  if (mask === undefined || ref === undefined || !(form instanceof PDFRawStream)) return
  const purpose = nameAt(mask, 'S') === 'Luminosity' ? 'mask' : place.purpose
  enter.form(ref, form, { ...place, purpose, inGroup: true })
  // A backdrop for the mask is one colour in the space of its group.
  const backdrop = numbersOf(arrayAt(mask, 'BC') ?? work.doc.context.obj([])) ?? []
  if (purpose === 'mask' && backdrop.length === 3) {
    const [r = 0, g = 0, b = 0] = backdrop
    put(mask, 'BC', work.doc.context.obj([Number(luminosity([r, g, b]).toFixed(4))]))
  }
}

function repaintPattern(ref: PDFObject, place: Place, work: Work, enter: Enter): void {
  const pattern = work.doc.context.lookup(ref)
  if (pattern instanceof PDFRawStream && ref instanceof PDFRef) {
    if (work.done.has(ref)) return
    work.done.add(ref)
    const resources = dictAt(pattern.dict, 'Resources') ?? place.resources
    const own = matrixOf(numbersOf(arrayAt(pattern.dict, 'Matrix') ?? work.doc.context.obj([]))) ?? identity
    const inner: Place = { ...place, resources, matrix: own, inGroup: true }
    const { context } = work.doc
    context.assign(ref, retold(context, pattern, enter.content(textOf(pattern), inner)))
  } else if (pattern instanceof PDFDict) {
    repaintMask(dictAt(pattern, 'ExtGState'), place, work, enter)
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
  const spots = { paint: (rgb: Rgb) => paint(rgb, page), spaceOf: work.spots.spaceOf }
  const tones = { purpose, isExact, between, cmyk, spots }
  if (!repaintShading(work.doc.context, dict, tones)) work.untouched++
}
