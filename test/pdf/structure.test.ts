import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { elementAt, elementsOf, hasContent, kidsOf, objectOf, pageOf, setKids } from '../../scripts/pdf/structure.ts'
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

  it('knows the page of each heading, and whether it holds anything', async () => {
    const doc = await load()
    const headings = elementsOf(doc).filter(each => /^H\d$/.test(each.type))
    expect(headings.map(each => pageOf(doc, each))).toEqual([0, 1, 3, 3, 3, 4, 5])
    expect(headings.every(each => hasContent(doc, each))).toBe(true)
    for (const { dict } of headings) setKids(dict, [])
    expect(headings.map(each => [pageOf(doc, each), hasContent(doc, each)])).toEqual(
      headings.map(() => [undefined, false]),
    )
  })

  it('tells elements from links among the kids', async () => {
    const doc = await load()
    const link = elementsOf(doc).find(each => each.type === 'Link')
    const kids = link === undefined ? [] : kidsOf(link.dict)
    expect(kids.filter(kid => objectOf(doc, kid) !== undefined)).toHaveLength(1)
    expect(kids.filter(kid => elementAt(doc, kid) !== undefined)).toHaveLength(kids.length - 1)
  })
})
