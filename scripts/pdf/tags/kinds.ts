import { isTag, type Kid } from './tree.ts'

/** Types that stand within a line (ISO 32000-1, 14.8.4.4), and PDF 2.0's that Chromium writes. */
const inline = new Set([
  'Span',
  'Em',
  'Strong',
  'Sub',
  'Link',
  'Code',
  'Quote',
  'Reference',
  'Ruby',
  'BibEntry',
  'Form',
])

/** Types that hold lines of text and no blocks. */
const lines = new Set([
  ...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Lbl', 'Caption', 'Title', 'RB', 'RT', 'RP'],
  ...inline,
])

/** Types that hold blocks and no text of their own. */
const groups = new Set(['Document', 'Part', 'Sect', 'Art', 'Aside', 'Div', 'BlockQuote', 'Note', 'FENote'])

/** Whether it stands within a line: content, or an element such as a link. */
export function isInline(kid: Kid): boolean {
  return !isTag(kid) || inline.has(kid.type)
}

/** Whether an element of this type holds lines of text and nothing else. */
export function holdsLines(type: string): boolean {
  return lines.has(type)
}

/** Whether an element of this type groups blocks. */
export function holdsBlocks(type: string): boolean {
  return groups.has(type)
}

/** The other types of PDF 1.7 (ISO 32000-1, 14.8.4): parts of lists, tables and contents, and what stands by itself. */
const others = new Set([
  ...['TOC', 'TOCI', 'Index', 'NonStruct', 'Private', 'L', 'LI', 'LBody'],
  ...['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'Annot', 'Figure', 'Formula', 'WT', 'WP', 'Warichu'],
])

/** Types of PDF 2.0, which need the role map. */
const newer = new Set(['Em', 'Strong', 'Sub', 'Title', 'Aside', 'FENote'])

/** Whether it is a type of PDF 1.7, whose meaning every reader knows. */
export function isStandard(type: string): boolean {
  return others.has(type) || ((lines.has(type) || groups.has(type)) && !newer.has(type))
}
