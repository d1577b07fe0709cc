import { type Operation, operations } from '../content-stream.ts'
import { type Edit, edited } from '../edits.ts'
import { type Matrix, matrixOf, times } from '../matrix.ts'
import type { Paint, Purpose, Rgb } from './model.ts'
import { greyOperators, isFullBlack, paintOperators, type Use } from './operators.ts'
import { type Overprinting, overprinting } from './overprint.ts'

/** What a piece of content is repainted with, and what is told of it on the way. */
export interface Painter {
  readonly purpose: Purpose
  readonly paint: (rgb: Rgb) => Paint
  /** What a colour space of the resources counts in; `other` stays as it is. */
  readonly spaceOf: (name: string) => 'rgb' | 'grey' | 'other'
  /** Resource name of the space of a spot colour. */
  readonly named: (paint: Paint) => string
  /** Whether a graphics state of the resources turns on transparency, or off, or says nothing of it. */
  readonly transparencyOf: (state: string) => boolean | undefined
  /** Black text up to so many points overprints; undefined where overprint means nothing, as in a mask. */
  readonly overprintUpTo: number | undefined
  /** Told of every picture and form that is drawn, with the way from its unit square to the page. */
  readonly onDraw: (name: string, matrix: Matrix) => void
}

/** Content after repainting, and whether it switches overprint on. */
export interface Repainted {
  readonly text: string
  readonly overprints: boolean
}

/** The part of the graphics state that q saves and Q brings back. */
interface State {
  readonly matrix: Matrix
  readonly fillSpace: 'rgb' | 'grey' | 'other'
  readonly strokeSpace: 'rgb' | 'grey' | 'other'
  readonly black: boolean
  readonly transparent: boolean
  readonly size: number
}

/**
 * Changes the colours of a content stream in place; what is no colour stays as it was, byte by byte, since marked content
 * and q/Q need not be nested.
 * @param matrix From the content's space to points on the page.
 */
export function repainted(content: string, matrix: Matrix, painter: Painter): Repainted {
  const start: State = { matrix, fillSpace: 'grey', strokeSpace: 'grey', black: false, transparent: false, size: 0 }
  const saved: State[] = []
  const edits: Edit[] = []
  const text = overprinting(painter.overprintUpTo)
  let state = start
  for (const operation of operations(content)) {
    const { operator, operands } = operation
    if (operator === 'q') saved.push(state)
    else if (operator === 'Q') state = saved.pop() ?? state
    else if (operator === 'Do') painter.onDraw(nameOf(operands[0]), state.matrix)
    else {
      const change = recoloured(operation, state, painter)
      if (change.text !== undefined) edits.push({ start: operation.start, end: operation.end, text: change.text })
      else edits.push(...overprint(text, operation, change.state))
      state = change.state
    }
  }
  return { text: edited(content, edits), overprints: text.used() }
}

interface Change {
  readonly state: State
  /** What stands in the place of the operation, when it changes. */
  readonly text?: string
}

function recoloured({ operator, operands }: Operation, state: State, painter: Painter): Change {
  const numbers = operands.map(Number)
  const [value = 0, green = 0, blue = 0] = numbers
  switch (operator) {
    case 'cm':
      return { state: { ...state, matrix: times(matrixOf(numbers) ?? [1, 0, 0, 1, 0, 0], state.matrix) } }
    case 'Tf':
      return { state: { ...state, size: Number(operands[1]) } }
    case 'gs': {
      const transparent = painter.transparencyOf(nameOf(operands[0])) ?? state.transparent
      return { state: { ...state, transparent } }
    }
    case 'rg':
    case 'RG':
      return coloured([value, green, blue], operator === 'rg' ? 'fill' : 'stroke', state, painter)
    case 'g':
    case 'G':
      return coloured([value, value, value], operator === 'g' ? 'fill' : 'stroke', state, painter)
    case 'cs':
    case 'CS':
      return spaced(nameOf(operands[0]), operator === 'cs' ? 'fill' : 'stroke', state, painter)
    case 'sc':
    case 'scn':
    case 'SC':
    case 'SCN':
      return inSpace(numbers, operator.startsWith('s') ? 'fill' : 'stroke', state, painter)
    default:
      return { state }
  }
}

function coloured(rgb: Rgb, use: Use, state: State, painter: Painter): Change {
  if (painter.purpose === 'mask') return { state, text: greyOperators(rgb, use) }
  const paint = painter.paint(rgb)
  const text = paintOperators(paint, use, painter.named)
  return use === 'fill' ? { state: { ...state, black: isFullBlack(paint) }, text } : { state, text }
}

/** A space of RGB or grey is not set at all, but its first colour, which is black in both (ISO 32000-1, 8.6.8). */
function spaced(name: string, use: Use, state: State, painter: Painter): Change {
  const space = painter.spaceOf(name)
  const next: State = use === 'fill' ? { ...state, fillSpace: space, black: false } : { ...state, strokeSpace: space }
  return space === 'other' ? { state: next } : coloured([0, 0, 0], use, next, painter)
}

function inSpace(numbers: readonly number[], use: Use, state: State, painter: Painter): Change {
  const space = use === 'fill' ? state.fillSpace : state.strokeSpace
  const [value = 0, green = value, blue = value] = numbers
  if (space === 'rgb' && numbers.length === 3) return coloured([value, green, blue], use, state, painter)
  if (space === 'grey' && numbers.length === 1) return coloured([value, value, value], use, state, painter)
  return { state: use === 'fill' ? { ...state, black: false } : state }
}

function overprint(text: Overprinting, operation: Operation, state: State): readonly Edit[] {
  const { black, transparent, size, matrix } = state
  return text.next(operation, { black: black && !transparent, size, matrix })
}

function nameOf(operand: string | undefined): string {
  return (operand ?? '')
    .replace(/^\//, '')
    .replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}
