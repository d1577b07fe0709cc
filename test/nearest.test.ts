import { expect, test } from 'vitest'
import { didYouMean, nearest } from '../scripts/nearest.ts'

test.each([
  ['runing', ['title', 'running'], 'running'],
  ['TITLE', ['title'], 'title'],
  ['05-uitdagin.md', ['04-deel-1.md', '05-uitdaging.md'], '05-uitdaging.md'],
  ['bxo', ['map', 'box'], 'box'],
  ['ab', ['ba'], 'ba'],
  ['ab', ['xy'], undefined],
  ['obx', ['box', 'xob'], 'box'],
  ['id', ['title'], undefined],
  ['bd', ['ad', 'bc'], 'ad'],
  ['x', [], undefined],
])('%s among %j means %s', (name, known, meant) => {
  expect(nearest(name, known)).toBe(meant)
})

test('a reason ends in a question only when there is an answer', () => {
  expect(didYouMean('runing', ['running'])).toBe('; did you mean “running”?')
  expect(didYouMean('xyz', ['running'])).toBe('')
})
