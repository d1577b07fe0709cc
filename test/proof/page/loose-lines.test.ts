import { expect, test } from 'vitest'
import { looseLines } from '../../../scripts/proof/page/loose-lines.ts'
import { block, onePage } from '../set.ts'

const texts = ['een twee drie', 'vier vijf zes']

test('a justified line with holes is told, its last line and ragged text are not', () => {
  const found = looseLines(onePage(block(texts, { justified: true }, { widestSpace: 7 })))
  expect(found).toMatchObject([{ rule: 'loose-line', severity: 'warning', page: '1', place: { line: 3 } }])
  expect(found[0]?.reason).toMatch(/^A line is loose.*2\.3 times .*een twee drie/)
  expect(looseLines(onePage(block(texts, {}, { widestSpace: 7 })))).toEqual([])
})

test('a paragraph is told once, with its worst line', () => {
  const made = block(['een twee', 'drie vier', 'vijf zes', 'zeven'], { justified: true })
  const lines = made.lines.map((line, index) => ({ ...line, widestSpace: 7 + index }))
  const found = looseLines(onePage({ ...made, lines }))
  expect(found).toHaveLength(1)
  expect(found[0]?.reason).toMatch(/^3 lines are loose.*3\.0 times .*vijf zes/)
})

test('spaces may grow to twice their width', () => {
  expect(looseLines(onePage(block(texts, { justified: true }, { widestSpace: 6 })))).toEqual([])
})
