import { PDFDict, PDFName, type PDFObject, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { dictAt, nameAt, numberAt } from '../objects.ts'
import type { Canvas } from './canvas.ts'
import { readSpace } from './spaces.ts'

/** Reads the content of a form, pattern or mask; `mask` when only its lightness counts. */
type Enter = (stream: PDFRawStream, mask: boolean) => void

/** Goes through what resources hold, drawn or not: spaces, states with their masks, patterns, gradients, pictures. */
export function readResources(canvas: Canvas, resources: PDFDict | undefined, enter: Enter): void {
  if (resources === undefined || canvas.seen.has(resources)) return
  canvas.seen.add(resources)
  const each = (kind: string) => (dictAt(resources, kind)?.values() ?? []).map(value => canvas.context.lookup(value))
  for (const space of each('ColorSpace')) noteSpace(canvas, space, 'text and lines')
  for (const state of each('ExtGState')) if (state instanceof PDFDict) readState(canvas, state, enter)
  for (const pattern of each('Pattern')) readPattern(canvas, pattern, enter)
  for (const shading of each('Shading')) readShading(canvas, shading)
  for (const drawn of each('XObject')) if (drawn instanceof PDFRawStream) readXObject(canvas, drawn)
}

function noteSpace({ context, painted, spots }: Canvas, object: PDFObject | undefined, where: string): void {
  const { kind, spot, definition } = readSpace(context, object)
  if (kind === 'rgb') painted.rgb.add(where)
  if (spot === undefined || spot === 'All' || spot === 'None') return
  const definitions = spots.get(spot) ?? new Set()
  spots.set(spot, definitions.add(definition ?? ''))
}

function readState(canvas: Canvas, state: PDFDict, enter: Enter): void {
  const { painted } = canvas
  for (const key of ['TR', 'HTP']) if (state.has(PDFName.of(key))) painted.transfers.add(key)
  const intent = nameAt(state, 'RI')
  if (intent !== undefined) painted.intents.add(intent)
  if (!isPlainHalftone(state)) painted.transfers.add('HT')
  const transfer = state.lookup(PDFName.of('TR2'))
  if (transfer !== undefined && String(transfer) !== '/Default') painted.transfers.add('TR2')
  const blend = nameAt(state, 'BM')
  if (blend !== undefined) painted.blendModes.add(blend)
  const [fill, stroke, mask] = [numberAt(state, 'ca') ?? 1, numberAt(state, 'CA') ?? 1, dictAt(state, 'SMask')]
  if (fill < 1 || stroke < 1 || mask !== undefined || !['Normal', 'Compatible', undefined].includes(blend)) {
    painted.transparent = true
  }
  const form = mask?.lookup(PDFName.of('G'))
  if (mask?.has(PDFName.of('TR'))) painted.transfers.add('SMask TR')
  if (!(form instanceof PDFRawStream) || canvas.seen.has(form)) return
  canvas.seen.add(form)
  enter(form, mask !== undefined && nameAt(mask, 'S') === 'Luminosity')
}

/** A halftone may be of type 1 or 5, and must leave the tones to the printer (ISO 32000-1, 10.5). */
function isPlainHalftone(state: PDFDict): boolean {
  const halftone = state.lookup(PDFName.of('HT'))
  const dict = halftone instanceof PDFStream ? halftone.dict : halftone
  if (!(dict instanceof PDFDict)) return true
  return [1, 5].includes(numberAt(dict, 'HalftoneType') ?? 0) && !dict.has(PDFName.of('TransferFunction'))
}

function readPattern(canvas: Canvas, pattern: PDFObject | undefined, enter: Enter): void {
  if (pattern === undefined || canvas.seen.has(pattern)) return
  canvas.seen.add(pattern)
  if (pattern instanceof PDFRawStream) enter(pattern, false)
  else if (pattern instanceof PDFDict) readShading(canvas, pattern.lookup(PDFName.of('Shading')))
}

function readShading(canvas: Canvas, shading: PDFObject | undefined): void {
  const dict = shading instanceof PDFStream ? shading.dict : shading
  if (!(dict instanceof PDFDict)) return
  noteSpace(canvas, dict.get(PDFName.of('ColorSpace')), 'a gradient')
  if (numberAt(dict, 'ShadingType') === 1) canvas.painted.areaGradients++
}

function readXObject({ context, painted }: Canvas, { dict }: PDFRawStream): void {
  for (const key of ['OPI', 'Ref', 'PS', 'Alternates']) if (dict.has(PDFName.of(key))) painted.external.add(key)
  if (nameAt(dict, 'Subtype') === 'PS' || nameAt(dict, 'Subtype2') === 'PS') painted.external.add('PS')
  if (nameAt(dict, 'Subtype') !== 'Image') return
  const intent = nameAt(dict, 'Intent')
  if (intent !== undefined) painted.intents.add(intent)
  if (dict.has(PDFName.of('SMask'))) painted.transparent = true
  if (readSpace(context, dict.get(PDFName.of('ColorSpace'))).kind === 'rgb') painted.rgb.add('a picture')
}
