import { expect, test } from 'vitest'
import { checkFormat, checkLeadings } from '../../scripts/edition/format-check.ts'
import type { Format } from '../../scripts/edition/model.ts'
import { collector } from '../../scripts/message.ts'
import { line } from './reading.ts'

const grid = { columns: 12, gutterPt: 13.5, leadingPt: 13.5 }
const placeOf = (...path: readonly string[]) => ({ file: path.join('.') })

function check(margins: Partial<Format['margins']>, height = 280) {
  const messages = collector()
  const house = { top: 12, bottom: 15.5, inner: 18, outer: 15, ...margins }
  checkFormat({ trim: { width: 210, height }, bleed: 3, safe: 5, margins: house }, grid, placeOf, messages)
  return messages.all()
}

test('the house format is sound', () => {
  expect(check({})).toEqual([])
})

test('exactly so many lines are whole, whatever the arithmetic rounds', () => {
  expect(check({ bottom: 280 - 12 - 53 * 4.7625 })).toEqual([])
})

test.each([
  [{ top: 140, bottom: 140 }, 'error', 'margins no-type-area The margins leave no room for text'],
  [{ inner: 200 }, 'error', 'margins no-type-area The margins leave no room for text'],
  [{ inner: 4 }, 'warning', 'margins.inner unsafe-margin The inner margin is 4 mm, within the safe zone of 5 mm'],
  [
    { top: 14 },
    'note',
    'margins off-grid The type area is 52.60 lines of 13.5 pt high, so the bottom margin becomes 18.35 mm',
  ],
])('%j', (margins, severity, told) => {
  const [only, ...more] = check(margins)
  expect(more).toEqual([])
  expect(only && [only.severity, line(only)]).toEqual([severity, told])
})

test('leadings that are no whole pixels drift', () => {
  const messages = collector()
  const scale = { body: { sizePt: 10, leadingPt: 13 }, title: { sizePt: 36, leadingPt: 40.5 } }
  checkLeadings({ grid: { ...grid, leadingPt: 13 }, scale }, placeOf, messages)
  const reason = 'off-grid A leading of 13 pt is not a multiple of 0.75 pt, so lines drift off the grid'
  expect(messages.all().map(line)).toEqual([`grid.leading ${reason}`, `scale.body ${reason}`])
})
