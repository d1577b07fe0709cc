import type { Rules } from './rule.ts'

/** What can go wrong on the command line and in Katern itself. */
export const cliRules = {
  'wrong-use': {
    severity: 'error',
    why: 'Nothing was done, since it is not clear what was meant.',
    fix: 'See `katern --help` for the commands, and `katern help <command>` for the options of one.',
  },
  'contradictory-options': {
    severity: 'error',
    why: 'Two options ask for things that cannot both be done, so nothing was done.',
    fix: 'Leave out one of the two.',
  },
  'unknown-edition': {
    severity: 'error',
    why: 'Without its folder there is nothing to build.',
    fix: 'Give the name of a folder under chapters/, or the path of a folder or a Markdown file.',
  },
  'no-editions': {
    severity: 'error',
    why: 'Katern builds the folders under chapters/, and there is none with chapters in it.',
    fix: 'Make a folder chapters/NAME with Markdown files in it, or give the path of a folder or a Markdown file.',
  },
  'outside-publication': {
    severity: 'error',
    why: 'Katern reads nothing outside the folder of the publication, so that a chapter can never reach your other files.',
    fix: 'Run `katern` in a folder that holds the file, or move the file into the publication.',
  },
  'missing-source': {
    severity: 'error',
    why: 'There is nothing to turn into HTML.',
    fix: 'Give the path of a Markdown file, or `-` to read from standard input.',
  },
  'missing-pdf': {
    severity: 'error',
    why: 'There is nothing to check.',
    fix: 'Give the path of a PDF, from the folder you are in.',
  },
  'no-standard': {
    severity: 'error',
    why: 'Which rules hold for a PDF depends on what it is for, and this one does not say.',
    fix: 'Name the standard: `katern check FILE --as ua`, or `--as x4` for the press.',
  },
  'unreadable-pdf': {
    severity: 'error',
    why: 'What cannot be read here may not open at the printer’s or at a reader’s either.',
    fix: 'Export it again, and without a password.',
  },
  'unknown-page': {
    severity: 'error',
    why: 'Nothing can be made of a page that is not in the book.',
    fix: 'Give page numbers as they are printed: `--pages 3-7,12`; `8-` is all from page 8.',
  },
  'cannot-write': {
    severity: 'error',
    why: 'The result could not be kept. The earlier files are as they were.',
    fix: 'Make room on the disk, or give a folder with `--out` that you may write in.',
  },
  'build-stopped': {
    severity: 'error',
    why: 'The build was stopped before it was done. The earlier files are as they were.',
    fix: 'Start it again when you want the result.',
  },
  'internal-error': {
    severity: 'error',
    why: 'This is a fault in Katern, not in your text. The earlier files are as they were.',
    fix: 'Please report it, with this message and the output of `katern doctor`; KATERN_DEBUG=1 shows where it happened.',
  },
} as const satisfies Rules
