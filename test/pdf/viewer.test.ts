import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { dictAt, drop, nameAt } from '../../scripts/pdf/objects.ts'
import { viewer } from '../../scripts/pdf/viewer.ts'
import { fixture, magazineFacts } from './facts.ts'

describe('viewer', () => {
  it('opens with title and bookmarks, and tabs through in reading order', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    drop(doc.catalog, 'ViewerPreferences')
    viewer(doc, magazineFacts(), collector())
    expect(String(dictAt(doc.catalog, 'ViewerPreferences'))).toContain('/DisplayDocTitle true')
    expect(nameAt(doc.catalog, 'PageMode')).toBe('UseOutlines')
    expect(doc.getPages().map(page => nameAt(page.node, 'Tabs'))).toEqual(Array(6).fill('S'))
  })

  it('opens without a bookmark panel where there are none', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    drop(doc.catalog, 'Outlines')
    viewer(doc, magazineFacts(), collector())
    expect(nameAt(doc.catalog, 'PageMode')).toBe('UseNone')
  })
})
