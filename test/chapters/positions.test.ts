import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { writePositions } from '../../scripts/chapters/positions.ts'
import { htmlOf, readText } from './reading.ts'

test('every block has its place, and nothing within a line has', async () => {
  const { chapter } = await readText('Een *woord*.\n\n- a\n\n  b\n\n| c |\n|---|\n| d |\n\n> e\n')
  const places = [
    ...JSON.stringify(chapter?.body).matchAll(
      /"tagName":"(\w+)","properties":\{[^}]*?"dataAt":"nr\/a\.md:(\d+):(\d+)"/g,
    ),
  ]
  expect(places.map(each => each.slice(1).join(' '))).toEqual([
    ...[
      'p 1 1',
      'ul 3 1',
      'li 3 1',
      'p 3 3',
      'p 5 3',
      'table 7 1',
      'thead 7 1',
      'tr 7 1',
      'th 7 1',
      'tbody 9 1',
      'tr 9 1',
      'td 9 1',
    ],
    ...['blockquote 11 1', 'p 11 3'],
  ])
})

test('what has no position gets no place', () => {
  const tree = h(null, h('p', 'x'))
  writePositions(tree, [{ file: 'a.md', text: '' }])
  expect(htmlOf(tree)).toBe('<p>x</p>')
  expect(JSON.stringify(tree)).not.toContain('dataAt')
})
