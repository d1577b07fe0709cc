import { expect, it } from 'vitest'
import { pageRules } from '../../../scripts/proof/press/page-rules.ts'
import { pressRuleTable } from '../../../scripts/proof/press/rules.ts'

// What each rule finds in a broken file is shown in rules.test.ts, for the table as a whole.
it('are in the table, each once', () => {
  const ids = pressRuleTable.map(({ id }) => id)
  for (const { id } of pageRules) expect(ids.filter(each => each === id)).toEqual([id])
})

const box = (left: number, bottom: number, right: number, top: number) => ({ left, bottom, right, top })

it('nest boxes to a hundredth of a point, whichever are there', () => {
  const nesting = pageRules.find(({ id }) => id === 'x4-box-nesting')
  const told = (boxes: object) => {
    const page = { media: box(0, 0, 100, 100), annotations: [], ...boxes }
    return nesting?.check({ pages: [page] } as never, {} as never).map(({ reason }) => reason)
  }
  expect(told({ trim: box(10, 10, 90, 90), bleed: box(5, 5, 95, 95), crop: box(0, 0, 100, 100) })).toEqual([])
  expect(told({ trim: box(0, 0, 100.009, 100) })).toEqual([])
  expect(told({ trim: box(10, 10, 90, 90), bleed: box(11, 5, 95, 95) })).toEqual([
    'The TrimBox sticks out of the BleedBox',
  ])
  expect(told({ bleed: box(-1, 5, 95, 95) })).toEqual(['The BleedBox sticks out of the MediaBox'])
})

it('find annotations in the bleed, but not marks for the press nor what lies outside', () => {
  const annotation = pageRules.find(({ id }) => id === 'x4-annotation')
  const found = (subtype: string, at?: object) => {
    const page = { media: box(0, 0, 100, 100), bleed: box(10, 10, 90, 90), annotations: [{ subtype, box: at }] }
    return annotation?.check({ pages: [page] } as never, {} as never).length
  }
  expect(found('Link', box(0, 0, 9, 9))).toBe(0)
  expect(found('Link', box(0, 0, 11, 11))).toBe(1)
  expect(found('PrinterMark', box(0, 0, 11, 11))).toBe(0)
  expect(found('Link')).toBe(1)
})
