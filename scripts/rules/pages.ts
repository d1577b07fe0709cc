import type { Rules } from './rule.ts'

/** What can go wrong while pages are laid out. */
export const pagesRules = {
  'text-lost': {
    severity: 'error',
    why: 'A reader would miss these words without knowing it.',
    fix: 'Shorten or split the block that the place names, or give it a simpler component; then build again.',
  },
  'text-clipped': {
    severity: 'error',
    why: 'Words that stick out of their box or of the page are cut off in print.',
    fix: 'Give the text more room: a shorter word, a wider column, a smaller table, or a break in the long string.',
  },
  'text-doubled': {
    severity: 'error',
    why: 'A reader would read these words twice.',
    fix: 'Simplify the block that the place names; if it is plain text, please report it.',
  },
  'text-overlaps': {
    severity: 'error',
    why: 'Words printed over one another cannot be read.',
    fix: 'Look at the styles of the blocks that the place names: a negative margin, a fixed height or a position.',
  },
  'picture-cut': {
    severity: 'error',
    why: 'A picture that sticks out of the page is cut off in print.',
    fix: 'Make the picture smaller, or give it a page of its own.',
  },
  'table-squeezed': {
    severity: 'warning',
    why: 'Words that break without a hyphen are hard to read.',
    fix: 'Leave out a column, shorten the longest words, or turn the table: rows as columns.',
  },
  'picture-broken': {
    severity: 'error',
    why: 'A reader would see an empty place where the picture should be.',
    fix: 'Check that the file is there, whole, and a picture that a browser shows: SVG, PNG, JPEG, WebP or AVIF.',
  },
  'section-relaid': {
    severity: 'warning',
    why: 'The page does not look as the designer meant it to.',
    fix: 'Shorten the block that would not fit, or accept the safer page.',
  },
  'section-failed': {
    severity: 'error',
    why: 'No way of laying this chapter out kept every word, so nothing was printed.',
    fix: 'Simplify the block that the place names and build again.',
  },
  'page-error': {
    severity: 'error',
    why: 'After an error in the page its layout cannot be trusted.',
    fix: 'The text of the error often names the faulty style or reference; take it out and build again.',
  },
  'layout-timeout': {
    severity: 'error',
    why: 'The layout stood still and would never have ended.',
    fix: 'Take out the last block of the chapter that you changed, or simplify its styles.',
  },
  'request-refused': {
    severity: 'warning',
    why: 'A page gets only files of the publication; nothing else is read and nothing leaves this machine.',
    fix: 'Put the file in the publication and refer to it by its path.',
  },
  'missing-font': {
    severity: 'error',
    why: 'Another font would fall in, with other line breaks and another look.',
    fix: 'Check the `url()` of the `@font-face` rule, or take the family out.',
  },
  'references-unstable': {
    severity: 'error',
    why: 'Page numbers in the text would be wrong.',
    fix: 'Reword the reference that the reason names, so that its line breaks the same with either number.',
  },
  'browser-missing': {
    severity: 'error',
    why: 'Pages are laid out and printed by a browser.',
    fix: 'Run `npm ci` again, or set KATERN_BROWSER to the path of a Chromium; `katern doctor` tells what is found.',
  },
  'browser-crashed': {
    severity: 'error',
    why: 'The browser ended in the middle of the work, twice.',
    fix: 'Build again; if it comes back, free some memory: `katern doctor` tells how much there is.',
  },
} as const satisfies Rules
