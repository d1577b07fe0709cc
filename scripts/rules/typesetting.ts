import type { Rules } from './rule.ts'

/** How a page can be whole and yet be badly set. */
export const typesettingRules = {
  'runt-line': {
    severity: 'warning',
    why: 'A word alone on the last line looks left over, and wastes a line.',
    fix: 'Shorten the paragraph by a word or two, or add some.',
  },
  'hyphen-ladder': {
    severity: 'warning',
    why: 'Hyphens under one another at three line ends are seen before the text is read.',
    fix: 'Reword one of the lines, or say in edition.yaml how one of the words may be divided.',
  },
  'widow-line': {
    severity: 'warning',
    why: 'A line cut off from its paragraph is hard to read on to, and makes the head of the column ragged.',
    fix: 'Shorten the paragraph by a line, or lengthen it by one.',
  },
  'orphan-line': {
    severity: 'warning',
    why: 'A line cut off from its paragraph is hard to read on from, and makes the foot of the column ragged.',
    fix: 'Shorten the text before it by a line, or lengthen it by one.',
  },
  'stranded-heading': {
    severity: 'warning',
    why: 'A heading without at least two lines of its text under it heads nothing.',
    fix: 'Give it `break-after: avoid` in the stylesheet, or shorten the text before it by a line or two.',
  },
  'hyphenated-title': {
    severity: 'warning',
    why: 'What is set large is read as a shape: a divided word spoils it.',
    fix: 'Shorten the line, set it smaller or give it more room.',
  },
  'overfull-line': {
    severity: 'warning',
    why: 'A line that sticks out of its column spoils the edge, and may run into its neighbour.',
    fix: 'Put a soft hyphen (`&shy;`) in its longest word, shorten it, or give the block more room.',
  },
  'loose-line': {
    severity: 'warning',
    why: 'Wide word spaces make holes that join to rivers down the page.',
    fix: 'Reword the line, let its words be divided, or set narrow columns ragged.',
  },
  'body-off-grid': {
    severity: 'warning',
    why: 'Lines that miss those of the next column show on every page, and through the paper.',
    fix: 'Give what stands above it a height of whole lines: margins, boxes, pictures and headings.',
  },
  'near-empty-page': {
    severity: 'note',
    why: 'A page that is mostly empty looks like an accident.',
    fix: 'Shorten the text until it fits on the page before, add to it, or give the page a picture, in its text or on its ground.',
  },
} as const satisfies Rules
