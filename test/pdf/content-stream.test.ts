import { describe, expect, it } from 'vitest'
import { inserted, operations } from '../../scripts/pdf/content-stream.ts'

const read = (content: string) => [...operations(content)].map(({ operator, operands }) => [operator, ...operands])

describe('operations', () => {
  it('reads operators with their operands', () => {
    expect(read('q 1 0 0 -1 .5 +2 cm\n/G3 gs % note f\n0 0 5 5 re f*')).toEqual([
      ['q'],
      ['cm', '1', '0', '0', '-1', '.5', '+2'],
      ['gs', '/G3'],
      ['re', '0', '0', '5', '5'],
      ['f*'],
    ])
  })

  it('takes strings, arrays and dictionaries as one operand each', () => {
    expect(read('(a (b) \\) f) Tj [<0a> -5 (x])] TJ /P <</MCID 0 /A <<>> /B [1 true]>>BDC')).toEqual([
      ['Tj', '(a (b) \\) f)'],
      ['TJ', '[<0a> -5 (x])]'],
      ['BDC', '/P', '<</MCID 0 /A <<>> /B [1 true]>>'],
    ])
  })

  it('reads operators that stand against brackets', () => {
    expect(read('/F1 12 Tf<01>Tj(a)Tj/Fm0 Do')).toEqual([
      ['Tf', '/F1', '12'],
      ['Tj', '<01>'],
      ['Tj', '(a)'],
      ['Do', '/Fm0'],
    ])
  })

  it('takes an inline image as one operation, whatever its bytes', () => {
    const image = 'BI /W 1 ID f EIx (\n EI'
    expect(read(`${image} Q`)).toEqual([['BI'], ['Q']])
    expect([...operations(`${image} Q`)][0]).toMatchObject({ start: 0, end: image.length })
  })

  it('gives the place from the first operand to the end of the operator', () => {
    const content = ' 1 2 m\n3 4 l S'
    expect([...operations(content)].map(({ start, end }) => content.slice(start, end))).toEqual(['1 2 m', '3 4 l', 'S'])
  })

  it('ends on what is cut off', () => {
    expect(read('(never closed')).toEqual([])
    expect(read('1 2 [3')).toEqual([])
  })
})

describe('inserted', () => {
  it('puts texts at their offsets, in order', () => {
    const insertions = [
      { at: 3, text: '3' },
      { at: 1, text: '1' },
      { at: 1, text: '2' },
    ]
    expect(inserted('abc', insertions)).toBe('a12bc3')
    expect(inserted('abc', [])).toBe('abc')
  })

  it('puts a text in the place of another', () => {
    expect(
      inserted('abcdef', [
        { at: 1, text: 'X', until: 3 },
        { at: 4, text: '-' },
      ]),
    ).toBe('aXd-ef')
    expect(inserted('abc', [{ at: 1, text: '', until: 3 }])).toBe('a')
  })
})
