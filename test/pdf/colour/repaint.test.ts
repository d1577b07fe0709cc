import { describe, expect, it } from 'vitest'
import { type Painter, repainted } from '../../../scripts/pdf/colour/repaint.ts'
import { identity, type Matrix } from '../../../scripts/pdf/matrix.ts'

const painter: Painter = {
  purpose: 'paint',
  paint: ([r]) => (r === 0 ? { cmyk: [0, 0, 0, 1] } : { cmyk: [0, r, 0, 0] }),
  spaceOf: name => (name === 'DeviceRGB' || name === 'C1' ? 'rgb' : name === 'DeviceGray' ? 'grey' : 'other'),
  named: () => 'KaternSpot1',
  transparencyOf: name => (name === 'Half' ? true : name === 'Full' ? false : undefined),
  overprintUpTo: 24,
  onDraw: () => undefined,
}

const text = (content: string, change: Partial<Painter> = {}, matrix: Matrix = identity) =>
  repainted(content, matrix, { ...painter, ...change }).text

describe('repainted', () => {
  it('changes colours and nothing else', () => {
    expect(text('q .5 0 0 RG 1 0 0 rg 0 0 5 5 re f % note\nQ')).toBe('q 0 .5 0 0 K 0 1 0 0 k 0 0 5 5 re f % note\nQ')
    expect(text('(1 0 0 rg) <31> [(a) 3 (b)] /P <</A 1>> BDC EMC')).toBe(
      '(1 0 0 rg) <31> [(a) 3 (b)] /P <</A 1>> BDC EMC',
    )
  })

  it('puts greys where paints go', () => {
    expect(text('0 g 1 G')).toBe('0 0 0 1 k 0 1 0 0 K')
  })

  it('takes colours out of spaces of RGB, and leaves the others', () => {
    expect(text('/C1 cs 1 0 0 scn /DeviceRGB CS 0 0 0 SC')).toBe('0 0 0 1 k 0 1 0 0 k 0 0 0 1 K 0 0 0 1 K')
    expect(text('/Pattern cs /P1 scn /Sep CS .5 SCN')).toBe('/Pattern cs /P1 scn /Sep CS .5 SCN')
    expect(text('/C1 cs q /Sep cs Q 1 0 0 sc')).toBe('0 0 0 1 k q /Sep cs Q 0 1 0 0 k')
  })

  it('makes luminosity of colours in a mask', () => {
    expect(text('1 1 1 rg 1 0 0 RG', { purpose: 'mask' })).toBe('1 g .3 G')
  })

  it('names spot colours', () => {
    const paint: Painter['paint'] = () => ({ cmyk: [1, 0, 0, 0], spot: { name: 'A', tint: 1, solid: [1, 0, 0, 0] } })
    expect(text('1 0 0 rg', { paint })).toBe('/KaternSpot1 cs 1 scn')
  })

  it('lets black text overprint, and only that', () => {
    const set = (operators: string) => `BT /F 10 Tf ${operators} ET`
    const on = '/KaternOverprint gs'
    expect(text(`0 0 0 rg ${set('<01> Tj')}`)).toBe(`0 0 0 1 k BT /F 10 Tf ${on} <01> Tj ET /KaternKnockout gs`)
    expect(text(`1 0 0 rg ${set('<01> Tj')}`)).not.toContain(on)
    expect(text(`0 0 0 rg /Half gs ${set('<01> Tj')}`)).not.toContain(on)
    expect(text(`0 0 0 rg /Half gs /Full gs ${set('<01> Tj')}`)).toContain(on)
    expect(text(`q 0 0 0 rg Q ${set('<01> Tj')}`)).not.toContain(on)
    expect(text(`0 0 0 rg ${set('<01> Tj')}`, { overprintUpTo: undefined })).not.toContain(on)
    expect(text(`0 0 0 rg ${set('<01> Tj')}`, {}, [3, 0, 0, 3, 0, 0])).not.toContain(on)
    expect(text(`0 0 0 rg .1 0 0 .1 0 0 cm ${set('<01> Tj')}`, {}, [3, 0, 0, 3, 0, 0])).toContain(on)
  })

  it('tells of pictures and forms with the way to the page', () => {
    const drawn: [string, Matrix][] = []
    text(
      'q 2 0 0 2 1 1 cm /X#31 Do Q /X2 Do',
      { onDraw: (name, matrix) => void drawn.push([name, matrix]) },
      [1, 0, 0, 1, 10, 0],
    )
    expect(drawn).toEqual([
      ['X1', [2, 0, 0, 2, 11, 1]],
      ['X2', [1, 0, 0, 1, 10, 0]],
    ])
  })
})
