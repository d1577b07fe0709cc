import { expect, test } from 'vitest'
import { readDrawing } from '../../scripts/chapters/drawing-files.ts'

test.each([
  ['<svg width="10" height="20"/>', 10, 20],
  ['<svg viewBox="0,0,10,20"/>', 10, 20],
  ['<svg width="100%" height="100%" viewBox="0 0 10 20"/>', 10, 20],
  ['<svg width="72pt" height="6pc"/>', 96, 96],
  ['<svg/>', 0, 0],
])('the size of %s', (text, width, height) => {
  expect(readDrawing(text)).toEqual({ width, height, faults: [] })
})

test('what is in comments and links counts for nothing', () => {
  expect(readDrawing('<svg><!-- <script> --><a href="https://x.nl"/></svg>').faults).toEqual([])
})

test('an entity bomb is refused without being read out', () => {
  const bomb = `<!DOCTYPE svg [${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('')}]><svg>&a30;</svg>`
  expect(readDrawing(bomb).faults.map(each => each.rule)).toEqual(['unreadable-picture'])
})
