import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { type Operation, operations } from '../content-stream.ts'
import { across, identity, type Matrix, matrixOf, times, upward } from '../matrix.ts'
import { arrayAt, dictAt, nameAt, numberAt, numbersOf } from '../objects.ts'
import type { Canvas } from './canvas.ts'
import type { Painted } from './model.ts'
import { readResources } from './resources.ts'
import { readSpace } from './spaces.ts'
import { initialState, type PaintState } from './state.ts'

/** Reads a content stream of a page, form, pattern or mask, with all that it draws. */
export function readContent(
  canvas: Canvas,
  content: string,
  resources: PDFDict | undefined,
  start: PaintState = initialState,
  isMask = false,
): void {
  const saved: PaintState[] = []
  let state = start
  let line: Matrix = identity
  const outline = outlines(content)
  for (const operation of operations(content)) {
    const { operator, operands } = operation
    const isEdge = outline(operation)
    if (operator === 'q') saved.push(state)
    else if (operator === 'Q') state = saved.pop() ?? state
    else if (operator === 'BT') line = identity
    else if (operator === 'Tm') line = matrixOf(operands.map(Number)) ?? line
    else if (operator === 'Do') readDrawn(canvas, nameOf(operands[0]), resources, state, isMask)
    else if (operator === 'BI') noteInline(canvas.painted, content.slice(operation.start, operation.end), isMask)
    else if (shows.has(operator)) noteText(canvas.painted, state, line)
    else if (strokes.has(operator)) {
      if (!isEdge) noteLine(canvas.painted, state)
    } else state = changed(canvas, operation, resources, state, isMask)
  }
  readResources(canvas, resources, (stream, mask) => {
    const own = matrixOf(numbersOf(arrayAt(stream.dict, 'Matrix') ?? canvas.context.obj([]))) ?? identity
    readContent(
      canvas,
      textOf(stream),
      dictAt(stream.dict, 'Resources'),
      { ...initialState, matrix: own },
      mask || isMask,
    )
  })
}

/** A content stream as characters of one byte each. */
export function textOf(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

const shows = new Set(['Tj', 'TJ', "'", '"'])
const strokes = new Set(['S', 's'])
const begins = new Set(['m', 're'])
const fills = new Set(['f', 'F', 'f*'])

/** Whether a stroke only goes around what was filled just before: then it is the edge of an area and no line. */
function outlines(content: string): (operation: Operation) => boolean {
  let [from, filled] = [-1, '']
  return ({ operator, start }) => {
    if (begins.has(operator) && from < 0) from = start
    if (!fills.has(operator) && !strokes.has(operator) && operator !== 'n') return false
    const path = from < 0 ? '' : content.slice(from, start).trim()
    const isEdge = strokes.has(operator) && path === filled
    if (fills.has(operator)) filled = path
    from = -1
    return isEdge
  }
}

function changed(
  canvas: Canvas,
  { operator, operands }: Operation,
  resources: PDFDict | undefined,
  state: PaintState,
  isMask: boolean,
): PaintState {
  const numbers = operands.map(Number)
  const [value = 0] = numbers
  switch (operator) {
    case 'cm':
      return { ...state, matrix: times(matrixOf(numbers) ?? identity, state.matrix) }
    case 'w':
      return { ...state, lineWidth: value }
    case 'Tf':
      return { ...state, size: Number(operands[1]) }
    case 'gs':
      return withState(
        dictAt(dictAt(resources ?? empty(canvas), 'ExtGState') ?? empty(canvas), nameOf(operands[0])),
        state,
      )
    case 'k':
    case 'K':
      return paintedWith(canvas, numbers, operator === 'k', state)
    case 'g':
    case 'G':
      return paintedWith(canvas, [0, 0, 0, 1 - value], operator === 'g', state)
    case 'rg':
    case 'RG':
      if (!isMask) canvas.painted.rgb.add('text and lines')
      return operator === 'rg' ? { ...state, fill: undefined } : state
    case 'cs':
      return { ...state, fillSpace: nameOf(operands[0]), fill: undefined }
    case 'CS':
      return { ...state, strokeSpace: nameOf(operands[0]) }
    case 'sc':
    case 'scn':
      return inSpace(canvas, numbers, state.fillSpace, resources, true, state)
    case 'SC':
    case 'SCN':
      return inSpace(canvas, numbers, state.strokeSpace, resources, false, state)
    default:
      return state
  }
}

function paintedWith({ painted }: Canvas, plates: readonly number[], fill: boolean, state: PaintState): PaintState {
  painted.ink = Math.max(
    painted.ink,
    plates.reduce((sum, plate) => sum + plate, 0),
  )
  return fill ? { ...state, fill: plates } : state
}

function inSpace(
  canvas: Canvas,
  numbers: readonly number[],
  name: string,
  resources: PDFDict | undefined,
  fill: boolean,
  state: PaintState,
): PaintState {
  const spaces = dictAt(resources ?? empty(canvas), 'ColorSpace')
  const { kind } = readSpace(canvas.context, spaces?.get(PDFName.of(name)) ?? PDFName.of(name))
  if (kind === 'spot') canvas.painted.ink = Math.max(canvas.painted.ink, numbers[0] ?? 0)
  if (kind === 'cmyk' && numbers.length === 4) return paintedWith(canvas, numbers, fill, state)
  return fill ? { ...state, fill: undefined } : state
}

function withState(dict: PDFDict | undefined, state: PaintState): PaintState {
  if (dict === undefined) return state
  const [alpha, blend, mask] = [numberAt(dict, 'ca'), nameAt(dict, 'BM'), dict.lookup(PDFName.of('SMask'))]
  const said = alpha !== undefined || blend !== undefined || mask !== undefined
  const transparent =
    (alpha ?? 1) < 1 || !['Normal', 'Compatible', undefined].includes(blend) || mask instanceof PDFDict
  const overprint = dict.lookup(PDFName.of('op'))?.toString() ?? dict.lookup(PDFName.of('OP'))?.toString()
  return {
    ...state,
    transparent: said ? transparent : state.transparent,
    overprint: overprint === undefined ? state.overprint : overprint === 'true',
    lineWidth: numberAt(dict, 'LW') ?? state.lineWidth,
  }
}

function noteText(painted: Painted, state: PaintState, line: Matrix): void {
  const size = Math.abs(state.size) * upward(times(line, state.matrix))
  painted.smallest = Math.min(painted.smallest, size)
  const [c, m, y, k] = state.fill ?? []
  if (state.transparent || c === undefined) return
  const rounded = Math.round(size * 10) / 10
  if (c === 0 && m === 0 && y === 0 && k === 1) (state.overprint ? painted.overprints : painted.knockouts).add(rounded)
  if (c === 0 && m === 0 && y === 0 && k === 0 && state.overprint) painted.whiteOverprints = true
}

function noteLine(painted: Painted, state: PaintState): void {
  const scale = Math.min(across(state.matrix), upward(state.matrix))
  painted.thinnest = Math.min(painted.thinnest, state.lineWidth * scale)
}

function readDrawn(
  canvas: Canvas,
  name: string,
  resources: PDFDict | undefined,
  state: PaintState,
  isMask: boolean,
): void {
  const drawn = dictAt(resources ?? empty(canvas), 'XObject')?.lookup(PDFName.of(name))
  if (!(drawn instanceof PDFRawStream)) return
  if (nameAt(drawn.dict, 'Subtype') === 'Image') notePicture(canvas, drawn.dict, state, isMask)
  if (nameAt(drawn.dict, 'Subtype') !== 'Form' || canvas.seen.has(drawn)) return
  canvas.seen.add(drawn)
  const group = dictAt(drawn.dict, 'Group')
  if (group !== undefined && !isMask && readSpace(canvas.context, group.get(PDFName.of('CS'))).kind === 'rgb') {
    canvas.painted.rgb.add('a transparency group')
  }
  const own = matrixOf(numbersOf(arrayAt(drawn.dict, 'Matrix') ?? canvas.context.obj([])))
  // A group is transparent to overprint: what is black in it may leave out what lies below.
  const inner = {
    ...state,
    matrix: own ? times(own, state.matrix) : state.matrix,
    transparent: state.transparent || group !== undefined,
  }
  readContent(canvas, textOf(drawn), dictAt(drawn.dict, 'Resources') ?? resources, inner, isMask)
}

function notePicture(canvas: Canvas, dict: PDFDict, { matrix }: PaintState, isMask: boolean): void {
  if (dict.lookup(PDFName.of('ImageMask'))?.toString() === 'true') return
  const width = (numberAt(dict, 'Width') ?? 0) / (across(matrix) / 72)
  const height = (numberAt(dict, 'Height') ?? 0) / (upward(matrix) / 72)
  if (!isMask) canvas.painted.pictures.push({ ppi: Math.min(width, height) })
}

/** The dictionary of an inline image stands before its data, with long or short names (ISO 32000-1, 8.9.7). */
function noteInline(painted: Painted, image: string, isMask: boolean): void {
  const head = image.slice(0, image.indexOf('ID'))
  if (!isMask && /\/(CS|ColorSpace)\s*\/(RGB|DeviceRGB)\b/.test(head)) painted.rgb.add('a picture')
}

function empty({ context }: Canvas): PDFDict {
  return context.obj({})
}

function nameOf(operand: string | undefined): string {
  return (operand ?? '')
    .replace(/^\//, '')
    .replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}
