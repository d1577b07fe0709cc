import { PDFContext, type PDFDict } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { nothingPainted } from '../../../scripts/pdf/press-file/model.ts'
import { readContent } from '../../../scripts/pdf/press-file/painting.ts'

function painted(content: string, resources: object = {}) {
  const context = PDFContext.create()
  const made = nothingPainted()
  const dict = context.obj(resources as never) as unknown as PDFDict
  readContent({ context, painted: made, spots: new Map(), shown: new Map(), seen: new Set() }, content, dict)
  return made
}

const over = { ExtGState: { On: { op: true, OPM: 1 }, Off: { op: false }, Half: { ca: 0.5 } } }

describe('readContent', () => {
  it('adds up ink, paint by paint', () => {
    expect(painted('.5 .5 .5 .5 k 1 1 1 0 K').ink).toBe(3)
    expect(painted('.25 g').ink).toBe(0.75)
    expect(painted('/DeviceCMYK cs 1 1 0 .5 sc').ink).toBe(2.5)
    expect(painted('/S cs .4 scn', { ColorSpace: { S: ['Separation', 'Gold', 'DeviceCMYK', {}] } }).ink).toBe(0.4)
  })

  it('meets RGB however it is set', () => {
    expect([...painted('1 0 0 rg').rgb]).toEqual(['text and lines'])
    expect([...painted('BI /W 1 /H 1 /CS /RGB /BPC 8 ID abc EI').rgb]).toEqual(['a picture'])
    expect(painted('BI /W 1 /H 1 /CS /CMYK /BPC 8 ID abcd EI 0 0 0 1 k').rgb.size).toBe(0)
    expect([...painted('', { ColorSpace: { C: ['CalRGB', {}] } }).rgb]).toEqual(['text and lines'])
  })

  it('knows which black text overprints, and at which size', () => {
    const text = 'BT /F 10 Tf 2 0 0 2 0 0 Tm (a) Tj ET'
    expect([...painted(`0 0 0 1 k ${text}`, over).knockouts]).toEqual([20])
    expect([...painted(`/On gs 0 0 0 1 k ${text}`, over).overprints]).toEqual([20])
    expect([...painted(`/On gs /Off gs 0 0 0 1 k ${text}`, over).knockouts]).toEqual([20])
    expect([...painted(`q /On gs Q 0 0 0 1 k ${text}`, over).knockouts]).toEqual([20])
    expect(painted(`/Half gs 0 0 0 1 k ${text}`, over).knockouts.size).toBe(0)
    expect(painted(`.1 0 0 1 k ${text}`, over).knockouts.size).toBe(0)
    expect(painted(`/On gs 0 0 0 0 k ${text}`, over).whiteOverprints).toBe(true)
    expect(painted(text).smallest).toBe(20)
  })

  it('measures lines, but not the edge of what is filled', () => {
    expect(painted('.2 w .5 0 0 .5 0 0 cm 0 0 m 9 9 l S').thinnest).toBeCloseTo(0.1)
    expect(painted('.2 w 0 0 9 9 re f 0 0 9 9 re S').thinnest).toBe(Number.POSITIVE_INFINITY)
    expect(painted('.2 w 0 0 9 9 re f 0 0 8 9 re S').thinnest).toBeCloseTo(0.2)
    expect(painted('/Thin gs 0 0 m 9 9 l S', { ExtGState: { Thin: { LW: 0.05 } } }).thinnest).toBe(0.05)
  })
})
