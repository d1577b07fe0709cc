import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { planted } from '../../scripts/pdf/gather/planted.ts'
import { dictAt, nameAt } from '../../scripts/pdf/objects.ts'
import { screenPasses } from '../../scripts/pdf/passes.ts'
import { roleMap, roles } from '../../scripts/pdf/roles.ts'
import { elementsOf } from '../../scripts/pdf/structure.ts'
import { dropStructure } from '../../scripts/pdf/structured.ts'
import { tags } from '../../scripts/pdf/tags.ts'
import { fixture, magazineFacts } from './facts.ts'
import { magazineDigest } from './gather/plain.ts'

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

  it('has the types led that `tags` wrote into a document that came without tags', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    const structured = planted(doc, (await magazineDigest()).meaning)
    dropStructure(doc)
    const facts = magazineFacts({ structured })
    for (const pass of screenPasses) if (pass === tags || pass === roles) await pass(doc, facts, collector())
    const root = dictAt(doc.catalog, 'StructTreeRoot')
    const map = root && dictAt(root, 'RoleMap')
    const types = elementsOf(doc).map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['Em', 'Strong', 'Aside']))
    for (const type of types) expect(standard.has(type) || standard.has((map && nameAt(map, type)) ?? '')).toBe(true)
  })

  it('leaves an untagged file untagged', async () => {
    const doc = await PDFDocument.create()
    roles(doc, magazineFacts(), collector())
    expect(dictAt(doc.catalog, 'StructTreeRoot')).toBeUndefined()
  })
})
