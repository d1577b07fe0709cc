import type { Rules } from './rule.ts'

/** What can go wrong in the html stage. */
export const htmlRules = {
  'missing-template': {
    severity: 'error',
    why: 'A chapter without its page kind cannot be laid out.',
    fix: 'Name a page kind that exists in templates/, or add templates/NAME.html with its styles/templates/NAME.css.',
  },
  'template-syntax': {
    severity: 'error',
    why: 'A template that cannot be rendered prints nothing.',
    fix: 'Correct the Liquid at the line that is named.',
  },
  'template-drops-text': {
    severity: 'error',
    why: 'What the editor wrote would be missing from the printed page.',
    fix: 'Print the field in the template, choose another page kind, or take the words out of the chapter.',
  },
  'missing-field': {
    severity: 'error',
    why: 'The page kind cannot do without this field.',
    fix: 'Add the field to the chapter’s front matter.',
  },
  'invalid-field': {
    severity: 'error',
    why: 'The page kind knows only some values for this field.',
    fix: 'Choose one of the values that the template names.',
  },
  'unknown-field': {
    severity: 'warning',
    why: 'The page kind does not print this field, so its words will not be in the magazine.',
    fix: 'Correct the name, remove the field, or declare it under fields in the template.',
  },
  'css-syntax': {
    severity: 'error',
    why: 'A browser skips what it cannot read, so the page would silently lack the style.',
    fix: 'Correct the stylesheet at the line that is named.',
  },
  'missing-stylesheet': {
    severity: 'error',
    why: 'The pages would be printed without this style.',
    fix: 'Correct the path; it is relative to the file that names it.',
  },
  'missing-asset': {
    severity: 'error',
    why: 'The picture or font that the stylesheet asks for would be missing from the page.',
    fix: 'Add the file, or correct the path; it is relative to the stylesheet.',
  },
  'asset-outside': {
    severity: 'error',
    why: 'A build reads nothing outside the publication, so that it is the same on every machine.',
    fix: 'Put the file inside the publication and refer to it there.',
  },
  'remote-asset': {
    severity: 'error',
    why: 'A style that asks a server for a font or picture prints differently tomorrow, or not at all.',
    fix: 'Download the file into the publication and refer to it there.',
  },
  'raw-colour': {
    severity: 'warning',
    why: 'Only inks have a recipe for the press; another colour is converted by guess.',
    fix: 'Add the colour to the inks in styles/tokens.yaml and write var(--ink-NAME).',
  },
  'unknown-ink': {
    severity: 'error',
    why: 'A colour that is not there is not printed.',
    fix: 'Use an ink of styles/tokens.yaml, or add this one.',
  },
  'page-in-css': {
    severity: 'warning',
    why: 'The format of the sheet follows from the tokens, in the stylesheet and in the boxes of the PDF alike.',
    fix: 'Set the format, bleed and marks in styles/tokens.yaml.',
  },
  'layers-flattened': {
    severity: 'note',
    why: 'The layout engine cannot read cascade layers; they are put in their order without them.',
    fix: 'Leave it so when each layer only refines the one before; otherwise write the stronger selector.',
  },
} as const satisfies Rules
