import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { dictAt, nameAt } from '../../scripts/pdf/objects.ts'
import { roleMap, roles } from '../../scripts/pdf/roles.ts'
import { elementsOf } from '../../scripts/pdf/structure.ts'
import { fixture, magazineFacts } from './facts.ts'

/** The structure types of ISO 32000-1, 14.8.4. */
const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

describe('roles', () => {
  it('leads every type in the file to one of the standard', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    roles(doc, magazineFacts(), collector())
    const root = dictAt(doc.catalog, 'StructTreeRoot')
    const map = root && dictAt(root, 'RoleMap')
    const types = elementsOf(doc).map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['Em', 'Strong', 'Aside']))
    for (const type of types) expect(standard.has(type) || standard.has((map && nameAt(map, type)) ?? '')).toBe(true)
    expect(Object.keys(roleMap).some(type => standard.has(type))).toBe(false)
  })

  it('leaves an untagged file untagged', async () => {
    const doc = await PDFDocument.create()
    roles(doc, magazineFacts(), collector())
    expect(dictAt(doc.catalog, 'StructTreeRoot')).toBeUndefined()
  })
})
