import { type PDFDict, PDFName } from '@cantoo/pdf-lib'
import type { Operation } from '../content-stream.ts'
import { across, type Matrix, times, upward } from '../matrix.ts'
import { numberAt } from '../objects.ts'
import type { Canvas } from './canvas.ts'
import type { Painted } from './model.ts'
import type { PaintState } from './state.ts'

/** Text of which size overprints, leaves out what lies below, or is white and vanishes. */
export function noteText(painted: Painted, state: PaintState, line: Matrix): void {
  const size = Math.abs(state.size) * upward(times(line, state.matrix))
  painted.smallest = Math.min(painted.smallest, size)
  const [c, m, y, k] = state.fill ?? []
  if (state.transparent || c === undefined) return
  const rounded = Math.round(size * 10) / 10
  if (c === 0 && m === 0 && y === 0 && k === 1) (state.overprint ? painted.overprints : painted.knockouts).add(rounded)
  if (c === 0 && m === 0 && y === 0 && k === 0 && state.overprint) painted.whiteOverprints = true
}

/** How thin a line is. */
export function noteLine(painted: Painted, state: PaintState): void {
  const scale = Math.min(across(state.matrix), upward(state.matrix))
  painted.thinnest = Math.min(painted.thinnest, state.lineWidth * scale)
}

/** How fine a picture is where it lies, in pixels an inch. */
export function notePicture(canvas: Canvas, dict: PDFDict, { matrix }: PaintState, isMask: boolean): void {
  if (dict.lookup(PDFName.of('ImageMask'))?.toString() === 'true') return
  const width = (numberAt(dict, 'Width') ?? 0) / (across(matrix) / 72)
  const height = (numberAt(dict, 'Height') ?? 0) / (upward(matrix) / 72)
  if (!isMask) canvas.painted.pictures.push({ ppi: Math.min(width, height) })
}

/** The dictionary of an inline image stands before its data, with long or short names (ISO 32000-1, 8.9.7). */
export function noteInline(painted: Painted, image: string, isMask: boolean): void {
  const head = image.slice(0, image.indexOf('ID'))
  if (!isMask && /\/(CS|ColorSpace)\s*\/(RGB|DeviceRGB)\b/.test(head)) painted.rgb.add('a picture')
}

/** Whether a stroke only goes around what was filled just before: then it is the edge of an area and no line. */
export function outlines(content: string): (operation: Operation) => boolean {
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

const strokes = new Set(['S', 's'])
const begins = new Set(['m', 're'])
const fills = new Set(['f', 'F', 'f*'])
