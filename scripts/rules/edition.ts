import type { Rules } from './rule.ts'

/** What can go wrong in the edition stage. */
export const editionRules = {
  'no-chapters': {
    severity: 'error',
    why: 'There is nothing to print.',
    fix: 'Put Markdown files in the folder, and name them under “running” where there is an edition.yaml.',
  },
  'misnamed-edition': {
    severity: 'warning',
    why: 'Only a file of exactly the name edition.yaml is read, so what this one says has no effect.',
    fix: 'Rename it to edition.yaml.',
  },
  'missing-chapter': {
    severity: 'error',
    why: 'The edition would be printed without it.',
    fix: 'Correct the name under “running”, or put the file in the folder of the edition.',
  },
  'not-a-chapter': {
    severity: 'error',
    why: 'Chapters are Markdown or HTML files.',
    fix: 'Name a file that ends in .md or .html.',
  },
  'outside-chapter': {
    severity: 'error',
    why: 'A chapter outside the publication would not be there on the next machine.',
    fix: 'Put the file in the folder of the edition and name it there.',
  },
  'duplicate-chapter': {
    severity: 'error',
    why: 'The same text would be printed twice, and references to it would have two answers.',
    fix: 'Take one of the two lines out.',
  },
  'chapter-left-out': {
    severity: 'warning',
    why: 'A chapter that is not under “running” is not printed.',
    fix: 'Name it under “running”, or begin its name with an underscore to keep it apart.',
  },
  'unknown-part': {
    severity: 'error',
    why: 'Without its part a chapter has no place in the contents.',
    fix: 'Use the id of one of the parts, or add the part under “parts”.',
  },
  'duplicate-part': {
    severity: 'error',
    why: 'Chapters could not tell which of the two they belong to.',
    fix: 'Give each part an id of its own.',
  },
  'empty-part': {
    severity: 'note',
    why: 'A part without chapters is left out of the contents.',
    fix: 'Name its chapters under “running”, or take the part out.',
  },
  'bad-date': {
    severity: 'error',
    why: 'The date is printed, and goes into the files as the day they were made.',
    fix: 'Write a day that exists as year-month-day, such as 2026-11-23, or leave it empty.',
  },
  'bad-language': {
    severity: 'error',
    why: 'Hyphenation, quotation marks, labels and the voice of a screen reader follow the language.',
    fix: 'Write a language tag: nl, en, en-gb, de, fr.',
  },
  'no-output': {
    severity: 'error',
    why: 'There is nothing to make.',
    fix: 'Set “screen” or “print” to true.',
  },
  'nameless-condition': {
    severity: 'error',
    why: 'A printer reads the profile by the name of its printing condition; under another name the colours are taken for others.',
    fix: 'Give `print.condition` beside the profile, with the identifier that the printer calls it by.',
  },
  'missing-tokens': {
    severity: 'error',
    why: 'Without it pages have no size and text has no type.',
    fix: 'Install Katern again, or give the publication a complete styles/tokens.yaml of its own.',
  },
  'no-type-area': {
    severity: 'error',
    why: 'No text fits on such a page.',
    fix: 'Make the margins smaller or the page larger.',
  },
  'unsafe-margin': {
    severity: 'warning',
    why: 'Folding and cutting shift by millimetres; text that near to the edge may be cut off.',
    fix: 'Make the margin at least as wide as the safe zone.',
  },
  'off-grid': {
    severity: 'warning',
    why: 'Lines in neighbouring columns and on both sides of a leaf no longer stand level.',
    fix: 'Choose margins that leave a whole number of lines, and leadings that are multiples of 0.75 pt.',
  },
  'bad-colour': {
    severity: 'error',
    why: 'The colour on the screen is also the key to the plates.',
    fix: 'Write six hexadecimal figures in double quotes, such as "#c8102e".',
  },
  'ink-clash': {
    severity: 'error',
    why: 'The screen colour is the key to the plates, so these two would print as one.',
    fix: 'Change one of them by the least step, such as #c8102e to #c8102f.',
  },
  'ink-coverage': {
    severity: 'warning',
    why: 'So much ink does not dry, and comes off on the next sheet.',
    fix: 'Lower the percentages of the ink, in a dark colour those of cyan, magenta and yellow.',
  },
} as const satisfies Rules
