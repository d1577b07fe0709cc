import { expect, test } from 'vitest'
import { message } from '../../scripts/message.ts'
import { annotations } from '../../scripts/report/annotations.ts'

test('names file, line, column and rule', () => {
  const found = message('cannot-write', 'Vol', { place: { file: 'a.md', line: 2, column: 7 }, fix: 'Ruim op' })
  expect(annotations([found])).toBe('::error file=a.md,line=2,col=7,title=cannot-write::Vol%0ARuim op\n')
})

test('a note is a notice, without a place when there is none', () => {
  const found = message('cannot-write', 'Hm', { severity: 'note', fix: 'Niets' })
  expect(annotations([found])).toBe('::notice title=cannot-write::Hm%0ANiets\n')
})

test('what a chapter says cannot begin a command of its own', () => {
  const found = message('cannot-write', '100%\n::set-output::x', { place: { file: 'a:b,c.md' }, fix: '' })
  expect(annotations([found])).toBe('::error file=a%3Ab%2Cc.md,title=cannot-write::100%25%0A::set-output::x%0A\n')
})
