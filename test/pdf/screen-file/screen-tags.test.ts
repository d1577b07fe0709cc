import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { roleOf, rolesOf, screenTag } from '../../../scripts/pdf/screen-file/screen-tags.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'
import { content, page } from '../tags/shown.ts'

it('follows the role map to its end, and out of a circle', () => {
  const roles = { Em: 'Zwak', Zwak: 'Span', A: 'B', B: 'A' }
  expect(['Em', 'P', 'A'].map(each => roleOf(each, roles))).toEqual(['Span', 'P', 'A'])
})

it('reads the role map', async () => {
  const doc = await PDFDocument.create()
  expect(rolesOf(doc)).toEqual({})
  doc.catalog.set(PDFName.of('StructTreeRoot'), doc.context.obj({ RoleMap: { Em: 'Span' } }))
  expect(rolesOf(doc)).toEqual({ Em: 'Span' })
})

it('gives a tree in plain values', () => {
  const cell = tag('TD', [content(0, 1), tag('Em', [])], {
    id: 'a',
    alt: 'b',
    attributes: [{ O: 'Table', Scope: 'Row' }, { Headers: ['th-1', 'th-2'] }],
  })
  expect(screenTag(cell, { Em: 'Span' }, [page(0), page(1)])).toMatchObject({
    type: 'TD',
    id: 'a',
    alt: 'b',
    scope: 'Row',
    headers: ['th-1', 'th-2'],
    page: 1,
    contents: 1,
    kids: [{ type: 'Em', role: 'Span', page: undefined, contents: 0 }],
  })
})
