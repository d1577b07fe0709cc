import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { runningText } from '../../scripts/chapters/running-text.ts'

test('running text has no notes, soft hyphens, generated words or line ends', () => {
  const node = h('h2', [
    'De ge\u00admeente',
    h('span.footnote', 'noot'),
    h('a', { dataGenerated: '' }, '1'),
    h('br'),
    '\n van ',
    h('em', 'nu'),
  ])
  expect(runningText(node)).toBe('De gemeente van nu')
})
