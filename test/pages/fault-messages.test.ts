import { expect, test } from 'vitest'
import type { Fault } from '../../scripts/pages/fault.ts'
import { faultMessage, placeOf, sectionMessages } from '../../scripts/pages/fault-messages.ts'
import { PLANS } from '../../scripts/pages/plans.ts'
import { laid } from './laid.ts'

const lost: Fault = { kind: 'lost', words: 'een twee', at: 'chapters/a.md:12:5', page: -1, note: false }

test('a fault becomes an error that names the words, the place and the page', () => {
  expect(faultMessage(lost, 'chapters/b.md', '14')).toMatchObject({
    rule: 'text-lost',
    severity: 'error',
    reason: 'Not on any page: een twee',
    place: { file: 'chapters/a.md', line: 12, column: 5 },
    page: '14',
  })
})

test('every kind of fault has a rule of its own, an error', () => {
  const kinds = ['lost', 'doubled', 'clipped', 'overlap', 'stuck', 'page-error', 'timeout', 'font', 'picture'] as const
  const made = kinds.map(kind => faultMessage({ kind, words: 'x', at: '', page: -1, note: false } as Fault, 'a.md'))
  expect(new Set(made.map(each => each.rule)).size).toBe(kinds.length)
  expect(new Set(made.map(each => each.severity))).toEqual(new Set(['error']))
})

test('a fault without a place is the chapter’s', () => {
  expect(placeOf('', 'a.md')).toEqual({ file: 'a.md' })
  expect(placeOf('a.md', 'b.md')).toEqual({ file: 'b.md' })
  expect(placeOf('c:/x y.md:3:4', 'b.md')).toEqual({ file: 'c:/x y.md', line: 3, column: 4 })
})

test('a section that went as designed has nothing to tell', () => {
  expect(sectionMessages(laid({}, []))).toEqual([])
})

test('a healed section is a warning that says what was given up, and why', () => {
  const [, , loosened] = PLANS
  const healed = laid({}, [], {
    ...(loosened ? { plan: loosened } : {}),
    attempts: [{ plan: 'as-designed', faults: [lost] }],
  })
  const [only, ...more] = sectionMessages(healed)
  expect(more).toEqual([])
  expect(only).toMatchObject({ rule: 'section-relaid', severity: 'warning', actual: 'Not on any page: een twee' })
  expect(only?.reason).toContain('its boxes may break')
  expect(only?.place).toEqual({ file: 'chapters/a.md', line: 12, column: 5 })
})

test('a failed section tells the faults of its last plan only', () => {
  const clipped: Fault = { ...lost, kind: 'clipped', words: 'drie' }
  const attempts = [
    { plan: 'as-designed', faults: [lost, lost] },
    { plan: 'bare-flow', faults: [clipped] },
  ] as const
  expect(sectionMessages(laid({}, [], { sound: false, attempts })).map(each => each.rule)).toEqual(['text-clipped'])
})

test('a table whose words had to break is told of, beside what was healed', () => {
  const squeezed = ['chapters/a.md:7:1']
  expect(sectionMessages(laid({}, [], { squeezed }))).toMatchObject([
    { rule: 'table-squeezed', severity: 'warning', place: { file: 'chapters/a.md', line: 7, column: 1 } },
  ])
  const attempts = [{ plan: 'as-designed' as const, faults: [lost] }]
  const rules = sectionMessages(laid({}, [], { squeezed, attempts })).map(each => each.rule)
  expect(rules).toEqual(['section-relaid', 'table-squeezed'])
})
