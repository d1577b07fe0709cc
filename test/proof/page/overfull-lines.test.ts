import { expect, test } from 'vitest'
import { overfullLines } from '../../../scripts/proof/page/overfull-lines.ts'
import { block, onePage } from '../set.ts'

test('a line that sticks out of its block is told with by how much', () => {
  const found = overfullLines(onePage(block(['past', 'te lang'], {}, { right: 320 })))
  expect(found).toHaveLength(2)
  expect(found[0]).toMatchObject({ rule: 'overfull-line', severity: 'warning', page: '1', place: { line: 3 } })
  expect(found[0]?.reason).toMatch(/5\.3 mm/)
})

test('so is one that its block has room for, but not its column', () => {
  expect(overfullLines(onePage(block(['te lang'], {}, { right: 320, measureRight: 400 })))).toHaveLength(1)
})

test('from right to left lines end at the left', () => {
  const changed = { rightToLeft: true }
  expect(overfullLines(onePage(block(['te lang'], changed, { left: -20, measureLeft: 0 })))).toHaveLength(1)
  expect(overfullLines(onePage(block(['past'], changed, { right: 320 })))).toEqual([])
})

test('a letter may lean out, and drawings are their own affair', () => {
  const drawing = block(['te lang'], { kind: 'drawing' }, { right: 400 })
  expect(overfullLines(onePage(block(['past'], {}, { right: 301 }), drawing))).toEqual([])
})
