import type { Rules } from './rule.ts'

/** What can go wrong in the chapters stage. */
export const chaptersRules = {
  'empty-chapter': {
    severity: 'error',
    why: 'A chapter without text and without front matter prints nothing.',
    fix: 'Write the chapter, or take it out of the running order.',
  },
  'too-complex': {
    severity: 'error',
    why: 'Text like this is never meant, and reading it would take minutes.',
    fix: 'Look at the line that is named; usually something was pasted there that is no text.',
  },
  'matter-language': {
    severity: 'error',
    why: 'Front matter is data and never runs, so only YAML is read.',
    fix: 'Write `---` alone on the first line and YAML below it.',
  },
  'unclosed-matter': {
    severity: 'error',
    why: 'Without its end the front matter is printed as text, and the chapter has none.',
    fix: 'Put a line `---` between the front matter and the text.',
  },
  'missing-include': {
    severity: 'error',
    why: 'The text that should stand here is not printed.',
    fix: 'Correct the path; it is read from the folder of the text that includes it, then from the edition’s folder.',
  },
  'include-loop': {
    severity: 'error',
    why: 'A text that includes itself never ends, so it is left out at this place.',
    fix: 'Take this include out, or include another file.',
  },
  'unknown-variable': {
    severity: 'error',
    why: 'The braces themselves would be printed.',
    fix: 'Add the variable to `variables` in edition.yaml or the front matter, or write `\\{{` for braces as text.',
  },
  'loose-attributes': {
    severity: 'warning',
    why: 'Attributes that belong to nothing have no effect and are printed as they stand.',
    fix: 'Write them directly behind a link, picture or code, at the end of a heading, or on a line of their own below a paragraph.',
  },
  'unsafe-html': {
    severity: 'warning',
    why: 'Nothing in a chapter may run, load or submit anything; what is printed must not depend on it.',
    fix: 'Take it out; styles belong in styles/, pictures in the edition’s folder.',
  },
  'unknown-html': {
    severity: 'warning',
    why: 'The element has no meaning in print, or none that the styles know.',
    fix: 'Use a class, a component, or an element that HTML has for text.',
  },
  'dead-note': {
    severity: 'error',
    why: 'The brackets would be printed, and the note not.',
    fix: 'Write the note, `[^name]: text`, or escape the brackets: `\\[^name]`.',
  },
  'unused-note': {
    severity: 'warning',
    why: 'A note that nothing calls is not printed.',
    fix: 'Call it with `[^name]` in the text, or take it out.',
  },
  'dead-reference': {
    severity: 'error',
    why: 'A reader would be sent to a page that is not there.',
    fix: 'Correct the id, or give the heading, figure or box that is meant this id: `{#id}`.',
  },
  'duplicate-id': {
    severity: 'error',
    why: 'References lead to the first of the two only.',
    fix: 'Give one of the two another id; ids are unique in the whole edition.',
  },
  'local-link': {
    severity: 'warning',
    why: 'A finished magazine travels without the files beside it.',
    fix: 'Link to an address on the web, to a chapter, or take the link out.',
  },
  'words-dropped': {
    severity: 'error',
    why: 'Words that were written would not be printed.',
    fix: 'Print the content in the component’s template; when the line holds no component, please report it.',
  },
} as const satisfies Rules
