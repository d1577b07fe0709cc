import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { type Operation, operations } from '../content-stream.ts'
import { identity, type Matrix, matrixOf, times } from '../matrix.ts'
import { arrayAt, dictAt, nameAt, numberAt, numbersOf } from '../objects.ts'
import { noteShown, showing } from '../shown-codes.ts'
import { textOf } from '../stream-text.ts'
import type { Canvas } from './canvas.ts'
import { noteInline, noteLine, notePicture, noteText, outlines } from './notes.ts'
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
    else if (showing.has(operator)) showText(canvas, operands.at(-1) ?? '', state, line)
    else if (operator === 'S' || operator === 's') {
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

function showText(canvas: Canvas, operand: string, state: PaintState, line: Matrix): void {
  noteText(canvas.painted, state, line)
  if (state.font && state.mode !== '3') noteShown(canvas.shown, state.font, operand)
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
      return { ...state, size: Number(operands[1]), font: fontCalled(nameOf(operands[0]), resources) }
    case 'Tr':
      return { ...state, mode: operands[0] }
    case 'ri':
      canvas.painted.intents.add(nameOf(operands[0]))
      return state
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

function fontCalled(name: string, resources: PDFDict | undefined): PDFDict | undefined {
  const fonts = resources && dictAt(resources, 'Font')
  return fonts && dictAt(fonts, name)
}

function empty({ context }: Canvas): PDFDict {
  return context.obj({})
}

function nameOf(operand: string | undefined): string {
  return (operand ?? '')
    .replace(/^\//, '')
    .replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}
