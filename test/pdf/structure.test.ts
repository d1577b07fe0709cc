import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { elementsOf, kidsOf } from '../../scripts/pdf/structure.ts'
import { fixture } from './facts.ts'

const load = () => PDFDocument.load(fixture('magazine.pdf'))

describe('structure', () => {
  it('lists elements in reading order, parents first', async () => {
    const elements = elementsOf(await load())
    expect(elements[0]?.type).toBe('Document')
    expect(elements.map(each => each.type).filter(type => /^H\d$/.test(type))).toEqual([
      'H1',
      'H1',
      'H1',
      'H2',
      'H3',
      'H2',
      'H1',
    ])
    const types = elements.map(each => each.type)
    expect(types.indexOf('Table')).toBeLessThan(types.indexOf('TR'))
    expect(types.indexOf('TR')).toBeLessThan(types.indexOf('TH'))
  })

  it('is empty for an untagged file', async () => {
    expect(elementsOf(await PDFDocument.create())).toEqual([])
  })

  it('tells what an element holds: elements, marked content, links', async () => {
    const elements = elementsOf(await load())
    const refs = new Set(elements.map(({ ref }) => String(ref)))
    const kids = (type: string) =>
      elements.filter(each => each.type === type).map(({ dict }) => kidsOf(dict).map(kid => refs.has(String(kid))))
    expect(kids('Link')[0]).toEqual([true, false])
    expect(kids('TR')[0]).toEqual([true, true])
    expect(kids('NonStruct')).toContainEqual([false])
  })

  it('takes one kid without a list, and none', async () => {
    const { context } = await PDFDocument.create()
    const kid = context.register(context.obj({ S: 'P' }))
    expect([{ K: kid }, { K: [kid, 3] }, { K: 3 }, {}].map(each => kidsOf(context.obj(each)).map(String))).toEqual([
      [String(kid)],
      [String(kid), '3'],
      ['3'],
      [],
    ])
  })
})
