import { expect, test } from 'vitest'
import { message } from '../../scripts/message.ts'
import { ordered } from '../../scripts/report/order.ts'

const at = (file: string, line?: number, column?: number) => ({ place: { file, line, column } })

test('by file, line and column, whatever order they came in; without a place last', () => {
  const made = [
    message('cannot-write', 'geen plaats'),
    message('cannot-write', 'b'.repeat(3), at('b.md', 1, 1)),
    message('cannot-write', 'a 10', at('a.md', 10, 1)),
    message('cannot-write', 'a 9:8', at('a.md', 9, 8)),
    message('cannot-write', 'a 9:2', at('a.md', 9, 2)),
    message('cannot-write', 'a', at('a.md')),
  ]
  const expected = ['a', 'a 9:2', 'a 9:8', 'a 10', 'bbb', 'geen plaats']
  expect(ordered(made).map(each => each.reason)).toEqual(expected)
  expect(ordered(made.toReversed()).map(each => each.reason)).toEqual(expected)
})

test('the same problem once, with all its pages', () => {
  const on = (page?: string) => message('cannot-write', 'Te breed', { ...at('a.md', 4), page })
  expect(ordered([on('3'), on(), on('5'), on('3')])).toMatchObject([{ reason: 'Te breed', page: '3, 5' }])
})

test('the same words elsewhere are another problem', () => {
  const all = [message('cannot-write', 'x', at('a.md', 1)), message('cannot-write', 'x', at('a.md', 2))]
  expect(ordered(all)).toHaveLength(2)
})
