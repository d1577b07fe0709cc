import type { Rules } from './rule.ts'

/** What can go wrong with directives and the components they name. */
export const componentsRules = {
  'unknown-component': {
    severity: 'error',
    why: 'A directive without a component prints without its form, and its attributes are lost.',
    fix: 'Use a component that exists, or add templates/components/NAME.html and styles/components/NAME.css.',
  },
  'component-form': {
    severity: 'error',
    why: 'A component prints only in the form its template is made for.',
    fix: 'Write `:::name` … `:::` around content, `::name{…}` on a line of its own, or `:name[…]` within a sentence, as the reason says.',
  },
  'unclosed-directive': {
    severity: 'error',
    why: 'Without its closing line a directive takes in all that follows.',
    fix: 'Put a line with as many colons below the content; give a directive that contains others more colons than they have.',
  },
  'stray-fence': {
    severity: 'error',
    why: 'A line of colons that closes nothing is printed as it stands, and usually shows that a directive ended too early.',
    fix: 'Take the line out, or give the outer directive more colons than the directives inside it.',
  },
  'unread-directive': {
    severity: 'error',
    why: 'The line looks like a directive but is printed as text.',
    fix: 'Write the colons, the name and the attributes together on one line, with quotes closed: `:::name{key="value"}`.',
  },
  'unknown-attribute': {
    severity: 'error',
    why: 'An attribute that the component does not know has no effect, and its text is not printed.',
    fix: 'Use an attribute that the front matter of the component’s template declares.',
  },
  'missing-attribute': {
    severity: 'error',
    why: 'The component cannot be printed without it.',
    fix: 'Add the attribute between the braces: `{name="value"}`.',
  },
  'bad-attribute': {
    severity: 'error',
    why: 'The component cannot use this value.',
    fix: 'Give a value of the kind that the reason names.',
  },
  'bad-component': {
    severity: 'error',
    why: 'A component whose template cannot be read is not there for any chapter.',
    fix: 'Correct the front matter (kind, attributes, label) or the Liquid of the template.',
  },
  'missing-file': {
    severity: 'error',
    why: 'What the file should show is not printed.',
    fix: 'Put the file there, or correct the path; it is read from the chapter’s folder, then from the edition’s folder.',
  },
  'undrawn-component': {
    severity: 'error',
    why: 'In place of the drawing stands only its description.',
    fix: 'Correct the data file that the reason names.',
  },
  'unknown-place': {
    severity: 'error',
    why: 'A place without coordinates cannot be put on the map.',
    fix: 'Use a place of templates/components/locator-map.yaml, or lay a file of that name with the place over it.',
  },
} as const satisfies Rules
