import { expect, test } from 'vitest'
import { collector, hasErrors, message, placeAt } from '../scripts/message.ts'
import { rules } from '../scripts/rules/rules.ts'

test('takes severity, why and fix from the rule', () => {
  const { severity, why, fix } = rules['cannot-write']
  expect(message('cannot-write', 'Vol')).toEqual({ rule: 'cannot-write', severity, reason: 'Vol', why, fix })
})

test('particulars come before the rule, unless they are undefined', () => {
  const made = message('cannot-write', 'Vol', { severity: 'note', fix: 'Ruim op', page: undefined, actual: '0 B' })
  expect(made).toMatchObject({ severity: 'note', fix: 'Ruim op', actual: '0 B' })
  expect(made).not.toHaveProperty('page')
})

test('a collector keeps the order and each problem once', () => {
  const { add, all } = collector()
  const at = (line: number) => message('cannot-write', 'Vol', { place: { file: 'a.md', line } })
  for (const line of [2, 1, 2]) add(at(line))
  expect(all().map(each => each.place?.line)).toEqual([2, 1])
})

test('collectors know nothing of one another', () => {
  collector().add(message('cannot-write', 'Vol'))
  expect(collector().all()).toEqual([])
})

test('only an error fails', () => {
  const of = (severity: 'error' | 'warning' | 'note') => message('cannot-write', 'x', { severity })
  expect(hasErrors([of('warning'), of('note')])).toBe(false)
  expect(hasErrors([of('note'), of('error')])).toBe(true)
})

test('a place as blocks carry it is read back, colons in the name and all', () => {
  expect(placeAt('chapters/a:b.md:12:5')).toEqual({ file: 'chapters/a:b.md', line: 12, column: 5 })
  expect(placeAt('')).toBeUndefined()
  expect(placeAt('a.md')).toBeUndefined()
})
