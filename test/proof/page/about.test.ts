import { expect, test } from 'vitest'
import { about, lineEnd } from '../../../scripts/proof/page/about.ts'

test('a finding has the place of its block and the folio of its page', () => {
  expect(about('a.md:3:1', 'iv')).toEqual({ place: { file: 'a.md', line: 3, column: 1 }, page: 'iv' })
  expect(about('', '2').place).toBeUndefined()
})

test('of a long line the end is shown', () => {
  expect(lineEnd('kort')).toBe('kort')
  expect(lineEnd(`${'woord '.repeat(20)}einde`)).toMatch(/^… .{48}$/)
})
