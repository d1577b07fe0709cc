import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { noteLinks } from '../../scripts/pdf/note-links.ts'
import { put } from '../../scripts/pdf/objects.ts'
import { elementsOf } from '../../scripts/pdf/structure.ts'
import { fixture, magazineFacts } from './facts.ts'

describe('noteLinks', () => {
  it('gives a link that lost its type its type back, and touches nothing else', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    const before = elementsOf(doc).map(({ type }) => type)
    for (const { dict, type } of elementsOf(doc)) if (type === 'Link') put(dict, 'S', PDFName.of('NonStruct'))
    expect(elementsOf(doc).filter(({ type }) => type === 'Link')).toEqual([])
    noteLinks(doc, magazineFacts(), collector())
    expect(elementsOf(doc).map(({ type }) => type)).toEqual(before)
  })
})
