import { expect, it } from 'vitest'
import { holdsBlocks, holdsLines, isInline, isStandard } from '../../../scripts/pdf/tags/kinds.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'
import { area, content } from './shown.ts'

it('knows what stands within a line', () => {
  expect([content(0), area(), tag('Link', []), tag('Em', [])].every(isInline)).toBe(true)
  expect([tag('P', []), tag('L', []), tag('NonStruct', [])].some(isInline)).toBe(false)
})

it('knows what holds lines and what holds blocks, and that some hold either', () => {
  expect(['P', 'H2', 'Span', 'Caption'].map(holdsLines)).toEqual([true, true, true, true])
  expect(['Sect', 'Note', 'BlockQuote'].map(holdsBlocks)).toEqual([true, true, true])
  expect(['TD', 'LBody', 'Figure'].flatMap(each => [holdsLines(each), holdsBlocks(each)])).not.toContain(true)
})

it('knows the types of PDF 1.7 from newer and made-up ones', () => {
  expect(['P', 'Sect', 'LBody', 'TH', 'Figure', 'Note', 'RT'].every(isStandard)).toBe(true)
  expect(['Em', 'Strong', 'Aside', 'FENote', 'Title', 'Marquee'].some(isStandard)).toBe(false)
})
