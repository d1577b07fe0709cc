import type { Rules } from './rule.ts'

/** What can be wrong with the finished files. */
export const proofRules = {
  'pdf-text-lost': {
    severity: 'error',
    why: 'The words stood on the page but are not in the file, so a reader would miss them.',
    fix: 'Look at the styles of the block that the place names: something hides it in print.',
  },
  'chart-data-lost': {
    severity: 'error',
    why: 'The numbers of a drawing are not behind it in the file, so who listens would miss them.',
    fix: 'Build again; if it comes back, please report it with the data file of the drawing.',
  },
  'unseen-text': {
    severity: 'error',
    why: 'The file holds words that nobody sees and that are not the data behind a drawing: who searches or listens would find them.',
    fix: 'Look for a style that sets text without painting it; if there is none, please report it.',
  },
  'missing-glyph': {
    severity: 'error',
    why: 'The fonts of the publication have no shape for these characters: an empty box would be printed.',
    fix: 'Add a font that has them to the family in styles/tokens.yaml, or replace the characters.',
  },
  'coarse-picture': {
    severity: 'warning',
    why: 'A press shows 300 points an inch; with fewer than 200 a picture looks soft, with fewer than 150 its points or its blur are seen.',
    fix: 'Use a larger file of the picture, or place it smaller.',
  },
  'pdf-pages-missing': {
    severity: 'error',
    why: 'A page of the book would be missing.',
    fix: 'Build again; if it comes back, please report it.',
  },
} as const satisfies Rules
