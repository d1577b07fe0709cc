import type { Rules } from './rule.ts'

/** What can go wrong in the pdf stage. */
export const pdfRules = {
  'page-count-mismatch': {
    severity: 'error',
    why: 'Page labels, links and the table of contents are matched with the pages by number; a page more or less shifts them all.',
    fix: 'Build again; if it comes back, please report it with the chapter that was changed last.',
  },
  'page-size-mismatch': {
    severity: 'error',
    why: 'A press folds and cuts all pages to one size; a page of another size is cut through its content or left with a white edge.',
    fix: 'Take `@page` and `size` out of your own stylesheet: the format is set in styles/tokens.yaml.',
  },
  'missing-trim': {
    severity: 'error',
    why: 'Without the place of the trim nobody knows where the page is to be cut.',
    fix: 'Check `format.trim` in styles/tokens.yaml, and that no stylesheet of your own sets the size of a page.',
  },
  'bleed-not-printed': {
    severity: 'error',
    why: 'Paper shifts on the cutter; where the picture stops short of the bleed, a white line shows at the edge.',
    fix: 'Make `format.bleed` in styles/tokens.yaml smaller.',
  },
  'type-3-font': {
    severity: 'error',
    why: 'A Type 3 font is a set of drawings instead of a font: printers refuse it and its letters look coarse on a screen.',
    fix: 'Use a static TrueType file of that very weight and style; variable and OpenType CFF fonts and made-up bold become Type 3.',
  },
  'font-not-embedded': {
    severity: 'error',
    why: 'A font that is not in the file is replaced by another at the printer or on the reader’s machine, and the lines break elsewhere.',
    fix: 'Name a font in styles/tokens.yaml that comes with its files, and take the others out of your stylesheets.',
  },
  'outline-incomplete': {
    severity: 'warning',
    why: 'Readers find their way through the bookmarks beside the pages; a heading that is not there cannot be found.',
    fix: 'Give the heading text: a heading of only a picture has no name to show.',
  },
  'unmapped-colour': {
    severity: 'warning',
    why: 'Only inks have a recipe for the press; another colour is converted by the profile and prints less predictably, in up to four plates.',
    fix: 'Use an ink of styles/tokens.yaml, or add this colour to the inks with its recipe.',
  },
  'spot-in-gradient': {
    severity: 'warning',
    why: 'A gradient from a spot colour to another ink is made of the four inks of the press, so the spot colour is only imitated there, and may look different beside itself.',
    fix: 'Let the gradient go from the spot colour to a tint of it or to white, or use an ink without `spot`.',
  },
  'picture-ink': {
    severity: 'warning',
    why: 'The dark parts of the picture stay wet on the paper, and fill in.',
    fix: 'Ask the printer for a profile that keeps to the limit, or set `print.ink-limit` to what the printer allows.',
  },
  'missing-profile': {
    severity: 'error',
    why: 'Without the profile of the press nobody can say how much of each ink a colour takes.',
    fix: 'Put the file there, or correct `print.profile` in styles/tokens.yaml or edition.yaml; it is relative to the publication.',
  },
  'unusable-profile': {
    severity: 'error',
    why: 'Colours can only be separated with an ICC profile of a printing press in CMYK that has a way from colours to inks.',
    fix: 'Ask the printer for the output profile, or use the default in styles/icc/.',
  },
} as const satisfies Rules
