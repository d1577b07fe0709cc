import { expect, test } from 'vitest'
import { hyphenatedTitles } from '../../../scripts/proof/page/hyphenated-titles.ts'
import { block, onePage } from '../set.ts'

test.each(['heading', 'display'] as const)('a %s whose word is divided is told', kind => {
  const found = hyphenatedTitles(onePage(block(['Sociale twee~', 'deling'], { kind })))
  expect(found).toMatchObject([{ rule: 'hyphenated-title', severity: 'warning', page: '1', place: { line: 3 } }])
})

test('so is one that breaks at a hyphen of its own', () => {
  expect(hyphenatedTitles(onePage(block(['De Noord-', 'Brabantse'], { kind: 'heading' })))).toHaveLength(1)
})

test('running text may be divided, and a whole title is whole', () => {
  const title = block(['Sociale', 'tweedeling'], { kind: 'heading' })
  expect(hyphenatedTitles(onePage(block(['gemeen~', 'te']), title))).toEqual([])
})
