import { expect, test } from 'vitest'
import { overPrint, printFile, printOf, printPart } from '../../scripts/edition/print-file.ts'

const whole = {
  variant: 'x-4',
  profile: 'styles/icc/press.icc',
  condition: { identifier: 'FOGRA39' },
  'ink-limit': 300,
  'overprint-up-to': 24,
}

test('a whole print section wants everything but words, a part nothing', () => {
  expect(printFile.parse(whole).condition).toEqual({
    identifier: 'FOGRA39',
    info: '',
    registry: 'http://www.color.org',
  })
  expect(printFile.safeParse({ ...whole, profile: undefined }).success).toBe(false)
  expect(printPart.safeParse({}).success).toBe(true)
})

test.each([
  { variant: 'x-3' },
  { profile: 'press.png' },
  { condition: { info: 'no identifier' } },
  { condition: { identifier: '' } },
  { 'ink-limit': 99 },
  { 'ink-limit': 401 },
  { 'overprint-up-to': -1 },
  { 'ink-limits': 300 },
])('%j cannot be', part => {
  expect(printPart.safeParse(part).success).toBe(false)
})

test('a part lies over the whole, and a condition replaces the other whole', () => {
  const house = printOf(printFile.parse(whole))
  expect(house).toMatchObject({ inkLimit: 300, overprintUpToPt: 24 })
  const over = printPart.parse({ 'ink-limit': 280, condition: { identifier: 'FOGRA51', registry: 'x' } })
  expect(overPrint(house, over)).toEqual({
    ...house,
    inkLimit: 280,
    condition: { identifier: 'FOGRA51', info: '', registry: 'x' },
  })
  expect(overPrint(house, undefined)).toEqual(house)
})
