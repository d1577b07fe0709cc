import { expect, test } from 'vitest'
import { markGroups } from '../../../scripts/chapters/components/mark-groups.ts'

const groups = (shares: readonly number[], total = 60) =>
  markGroups({
    kind: 'sixty-marks',
    unit: '%',
    total,
    series: shares.map((share, index) => ({ label: `reeks ${index}`, share })),
  })

test('the marks are as many as the shares say, and all when the shares are all', () => {
  expect(groups([66, 33]).map(each => [each.count, each.figure, each.ink])).toEqual([
    [40, '66%', 'tint'],
    [20, '33%', 'accent'],
  ])
  expect(groups([33.3, 33.3, 33.4], 10).map(each => each.count)).toEqual([3, 3, 4])
  expect(groups([25]).map(each => each.count)).toEqual([15])
})
