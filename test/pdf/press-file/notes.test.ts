import { PDFContext, type PDFDict } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { operations } from '../../../scripts/pdf/content-stream.ts'
import { nothingPainted } from '../../../scripts/pdf/press-file/model.ts'
import { noteInline, noteLine, notePicture, noteText, outlines } from '../../../scripts/pdf/press-file/notes.ts'
import { initialState } from '../../../scripts/pdf/press-file/state.ts'

describe('notes', () => {
  it('are taken of text by its size on the page', () => {
    const painted = nothingPainted()
    noteText(painted, { ...initialState, size: 10 }, [0.5, 0, 0, 0.5, 0, 0])
    expect([[...painted.knockouts], painted.smallest]).toEqual([[5], 5])
  })

  it('are taken of lines by their narrower way', () => {
    const painted = nothingPainted()
    noteLine(painted, { ...initialState, lineWidth: 0.5, matrix: [1, 0, 0, 0.2, 0, 0] })
    expect(painted.thinnest).toBeCloseTo(0.1)
  })

  it('are taken of pictures, but not of stencils nor in masks', () => {
    const context = PDFContext.create()
    const painted = nothingPainted()
    const canvas = { context, painted, spots: new Map(), seen: new Set<never>() } as never
    const picture = (more = {}) => context.obj({ Width: 100, Height: 50, ...more }) as unknown as PDFDict
    const state = { ...initialState, matrix: [72, 0, 0, 72, 0, 0] } as const
    notePicture(canvas, picture(), state, false)
    notePicture(canvas, picture({ ImageMask: true }), state, false)
    notePicture(canvas, picture(), state, true)
    expect(painted.pictures).toEqual([{ ppi: 50 }])
  })

  it('are taken of pictures among the operators', () => {
    const painted = nothingPainted()
    noteInline(painted, 'BI /CS /CMYK ID /CS /RGB EI', false)
    noteInline(painted, 'BI /CS /RGB ID x EI', true)
    expect(painted.rgb.size).toBe(0)
    noteInline(painted, 'BI /ColorSpace /DeviceRGB ID x EI', false)
    expect([...painted.rgb]).toEqual(['a picture'])
  })
})

describe('outlines', () => {
  it('are strokes of what was filled just before', () => {
    const told = (content: string) => {
      const outline = outlines(content)
      return [...operations(content)].filter(each => outline(each)).map(({ operator }) => operator)
    }
    expect(told('0 0 9 9 re f 0 0 9 9 re S')).toEqual(['S'])
    expect(told('0 0 9 9 re f q 0 0 9 9 re S Q')).toEqual(['S'])
    expect(told('0 0 9 9 re f 1 1 m 2 2 l S')).toEqual([])
    expect(told('0 0 9 9 re S 0 0 9 9 re f')).toEqual([])
  })
})
