import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { isAccessible, undescribed } from '../../../scripts/pdf/tags/accessible.ts'
import { readTags } from '../../../scripts/pdf/tags/read-tags.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'
import { fixture } from '../facts.ts'

it('finds pictures without a description', () => {
  const bare = tag('Figure', [])
  const tree = tag('Document', [
    bare,
    tag('Figure', [], { alt: ' ' }),
    tag('Figure', [], { alt: 'Een brug' }),
    tag('Formula', [], { actualText: 'x = 1' }),
  ])
  expect(undescribed(tree)).toHaveLength(2)
  expect(undescribed(tree)[0]).toBe(bare)
})

it('is no file without tags, nor one whose pictures nobody described', async () => {
  expect(isAccessible(undefined)).toBe(false)
  const described = tag('Document', [tag('Figure', [], { alt: 'Een brug' })])
  expect(isAccessible(described)).toBe(true)
  expect(isAccessible(tag('Document', [described, tag('Formula', [])]))).toBe(false)
  // Chromium’s own: a figure around a figure.
  expect(isAccessible(readTags(await PDFDocument.load(fixture('magazine.pdf'))))).toBe(false)
})
