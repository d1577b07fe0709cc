import { describe, expect, it } from 'vitest'
import { calculator } from '../../../scripts/pdf/colour/calculator.ts'

describe('calculator', () => {
  it.each<[string, number[], number[]]>([
    ['{1 exch sub}', [0.25], [0.75]],
    ['{dup mul}', [3], [9]],
    ['{2 copy add}', [1, 2], [1, 2, 3]],
    ['{3 1 roll}', [1, 2, 3], [3, 1, 2]],
    ['{3 -1 roll}', [1, 2, 3], [2, 3, 1]],
    ['{1 index}', [7, 8], [7, 8, 7]],
    ['{0.5 gt {1} {2} ifelse}', [0.6], [1]],
    ['{0.5 gt {1} {2} ifelse}', [0.4], [2]],
    ['{dup 0 lt {pop 0} if}', [-3], [0]],
    ['{1 1 atan 4 sqrt}', [], [45, 2]],
    ['{7 2 idiv 7 2 mod -1.5 truncate 1.5 round}', [], [3, 1, -1, 2]],
    ['{true false and not 6 3 and}', [], [1, 2]],
    ['{90 sin 2 3 exp 100 log}', [], [1, 8, 2]],
    ['{1 3 bitshift 8 -2 bitshift}', [], [8, 2]],
    ['{0 roll}', [1, 2], [1]],
  ])('%s of %j is %j', (code, input, output) => {
    const found = calculator(code)?.(input) ?? []
    expect(found).toHaveLength(output.length)
    for (const [index, value] of found.entries()) expect(value).toBeCloseTo(output[index] ?? Number.NaN, 9)
  })

  it('refuses what no calculator knows', () => {
    expect(calculator('{1 2 run}')).toBeUndefined()
    expect(calculator('{ { deletefile } if }')).toBeUndefined()
    expect(calculator('1 2 add')).toBeUndefined()
    expect(calculator('{constructor}')).toBeUndefined()
  })
})
