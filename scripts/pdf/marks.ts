import type { PDFPage, PDFRef } from '@cantoo/pdf-lib'
import { type Box, mmToPt } from './boxes.ts'
import { registration } from './colour-spaces.ts'
import { addResource, surround } from './contents.ts'
import type { Pass } from './model.ts'
import { pageBox } from './page-box.ts'

/** How far off the bleed a mark begins, how long it is, and its line: 3 mm, 5 mm, a quarter point. */
const offset = mmToPt(3)
const length = mmToPt(5)
const line = 0.25

/** Draws crop and registration marks outside the bleed, on every plate. Runs after the clip. */
export const marks: Pass = doc => {
  const all = registration(doc.context)
  for (const page of doc.getPages()) {
    const [trim, bleed] = [pageBox(page, 'TrimBox'), pageBox(page, 'BleedBox')]
    if (trim !== undefined && bleed !== undefined)
      draw(page, [...cropMarks(trim, bleed), ...registrationMarks(bleed)], all)
  }
}

/** The eight strokes that point at the corners of the trim, each beginning outside the bleed. PDF path operators. */
export function cropMarks(trim: Box, bleed: Box): readonly string[] {
  const upright = [trim.left, trim.right].flatMap(x => [
    stroke(x, bleed.top + offset, x, bleed.top + offset + length),
    stroke(x, bleed.bottom - offset, x, bleed.bottom - offset - length),
  ])
  const level = [trim.bottom, trim.top].flatMap(y => [
    stroke(bleed.left - offset, y, bleed.left - offset - length, y),
    stroke(bleed.right + offset, y, bleed.right + offset + length, y),
  ])
  return [...upright, ...level]
}

/** A cross in a circle at the middle of each side, to lay the plates exactly over each other. PDF path operators. */
export function registrationMarks(bleed: Box): readonly string[] {
  const [middle, centre] = [(bleed.left + bleed.right) / 2, (bleed.bottom + bleed.top) / 2]
  const out = offset + length / 2
  const places = [
    [middle, bleed.top + out],
    [middle, bleed.bottom - out],
    [bleed.left - out, centre],
    [bleed.right + out, centre],
  ] as const
  return places.flatMap(([x, y]) => cross(x, y, length / 2))
}

function cross(x: number, y: number, reach: number): readonly string[] {
  return [stroke(x - reach, y, x + reach, y), stroke(x, y - reach, x, y + reach), circle(x, y, reach / 2)]
}

function stroke(fromX: number, fromY: number, toX: number, toY: number): string {
  return `${at(fromX, fromY)} m ${at(toX, toY)} l`
}

/** Four Bézier curves; 0.5523 of the radius is the usual length of their handles for a circle. */
function circle(x: number, y: number, r: number): string {
  const handle = r * 0.5523
  return [
    `${at(x + r, y)} m`,
    `${at(x + r, y + handle)} ${at(x + handle, y + r)} ${at(x, y + r)} c`,
    `${at(x - handle, y + r)} ${at(x - r, y + handle)} ${at(x - r, y)} c`,
    `${at(x - r, y - handle)} ${at(x - handle, y - r)} ${at(x, y - r)} c`,
    `${at(x + handle, y - r)} ${at(x + r, y - handle)} ${at(x + r, y)} c`,
  ].join(' ')
}

function at(x: number, y: number): string {
  return `${Number(x.toFixed(4))} ${Number(y.toFixed(4))}`
}

function draw(page: PDFPage, paths: readonly string[], all: PDFRef): void {
  addResource(page, 'ColorSpace', 'KaternAll', all)
  const operators = `/Artifact BMC q /KaternAll CS 1 SCN ${line} w\n${paths.join('\n')}\nS Q EMC\n`
  surround(page, '', operators)
}
