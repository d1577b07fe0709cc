import { PDFContext, type PDFDict, type PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { nothingPainted } from '../../../scripts/pdf/press-file/model.ts'
import { readResources } from '../../../scripts/pdf/press-file/resources.ts'

function read(make: (context: PDFContext) => object) {
  const context = PDFContext.create()
  const painted = nothingPainted()
  const spots = new Map<string, Set<string>>()
  const entered: boolean[] = []
  const enter = (_: PDFRawStream, mask: boolean) => void entered.push(mask)
  const resources = context.obj(make(context) as never) as unknown as PDFDict
  readResources({ context, painted, spots, shown: new Map(), seen: new Set() }, resources, enter)
  return { ...painted, spots, entered }
}

describe('readResources', () => {
  it('knows what graphics states forbid or make see-through', () => {
    const { transfers, blendModes, transparent } = read(() => ({
      ExtGState: { A: { TR: 'Identity' }, B: { TR2: 'Default', HTP: [0, 0] }, C: { BM: 'Multiply' } },
    }))
    expect([...transfers]).toEqual(['TR', 'HTP'])
    expect([...blendModes]).toEqual(['Multiply'])
    expect(transparent).toBe(true)
    expect(read(() => ({ ExtGState: { A: { ca: 1, BM: 'Normal' } } })).transparent).toBe(false)
  })

  it('goes into masks and patterns', () => {
    const { entered, areaGradients, rgb } = read(context => ({
      ExtGState: { M: { SMask: { S: 'Luminosity', G: context.register(context.stream('', {})) } } },
      Pattern: {
        ...{ T: context.register(context.stream('', { PatternType: 1 })) },
        ...{ G: { PatternType: 2, Shading: { ShadingType: 1, ColorSpace: 'DeviceRGB' } } },
      },
    }))
    expect(entered).toEqual([true, false])
    expect(areaGradients).toBe(1)
    expect([...rgb]).toEqual(['a gradient'])
  })

  it('knows pictures in RGB, content from elsewhere, and spot colours', () => {
    const { rgb, external, transparent, spots } = read(context => ({
      XObject: {
        ...{ P: context.register(context.stream('', { Subtype: 'Image', ColorSpace: 'DeviceRGB', SMask: {} })) },
        ...{ F: context.register(context.stream('', { Subtype: 'Form', Ref: {} })) },
      },
      ColorSpace: { S: ['Separation', 'Gold', 'DeviceCMYK', {}], All: ['Separation', 'All', 'DeviceCMYK', {}] },
    }))
    expect([...rgb]).toEqual(['a picture'])
    expect([...external]).toEqual(['Ref'])
    expect(transparent).toBe(true)
    expect([...spots.keys()]).toEqual(['Gold'])
  })
})
