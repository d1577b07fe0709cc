import type { Rules } from './rule.ts'

/** What fonts can keep from being PDF/UA-1; the clauses are in scripts/proof/screen/fonts.ts. */
export const screenFontRules = {
  'ua-shapeless': {
    severity: 'error',
    why: 'A box is shown, and nothing or a wrong letter is read.',
    fix: 'Use a font that has the letter.',
  },
  'ua-font-embedded': {
    severity: 'error',
    why: 'Another font takes its place on the reader’s machine, with other letters for the same codes.',
    fix: 'Export with all fonts embedded.',
  },
  'ua-font-letters': {
    severity: 'error',
    why: 'Without this list a screen reader cannot say the letters, nor can anyone search for them.',
    fix: 'Use another font, or another program to export it.',
  },
  'ua-font-glyphs': {
    severity: 'error',
    why: 'Readers disagree on which shapes are meant.',
    fix: 'Export the font anew as a subset.',
  },
  'ua-font-codes': {
    severity: 'error',
    why: 'Another reader counts other characters by the same codes, and shows or says others.',
    fix: 'Put the CMap into the file, or use Identity-H.',
  },
  'ua-font-whole': {
    severity: 'error',
    why: 'Nothing or a box is shown where a letter is meant.',
    fix: 'Embed the whole subset that the pages use.',
  },
  'ua-font-subset': {
    severity: 'error',
    why: 'Programs that trust the list take letters for missing.',
    fix: 'Leave the CIDSet out, or make it anew.',
  },
  'ua-font-widths': {
    severity: 'error',
    why: 'Letters are set by one width and drawn by the other; magnified or reflowed, they run into each other.',
    fix: 'Embed the font anew, with the widths of its own program.',
  },
  'ua-font-encoding': {
    severity: 'error',
    why: 'Readers choose different glyphs for the same code.',
    fix: 'Export the font as WinAnsi, or as a composite font.',
  },
  'ua-font-signs': {
    severity: 'error',
    why: 'The voice leaves the letter out, and no search finds the word.',
    fix: 'Give every code that is shown its letters.',
  },
} as const satisfies Rules
