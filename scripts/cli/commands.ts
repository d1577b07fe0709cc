import { Option } from 'commander'
import type { Command } from './command.ts'
import { buildHelp, checkHelp, doctorHelp, htmlHelp, rulesHelp, schemasHelp, specimenHelp } from './help.ts'
import { several } from './option-parsers.ts'

const json = () => new Option('--json', 'print JSON on standard output')
const plain = () => new Option('--plain', 'without the house style: your own CSS only')
const css = () => new Option('--css <file>', 'a stylesheet after the house style; may be repeated').argParser(several)

/** Every command, in the order of the help. A new one is a line here and a file of its name. */
export const commands: readonly Command[] = [
  {
    name: 'build',
    argument: '[edition...]',
    summary: 'make the PDFs of one edition, of several, or of all',
    options: () => [
      new Option('--draft', 'quick and rough, to look at while you write'),
      new Option('--only <output>', 'make only this PDF: print or screen').argParser(several),
      new Option('-o, --out <folder>', 'where the PDFs go (default: dist)'),
      new Option('--pages <ranges>', 'only these pages, by their printed numbers: 3-7,12'),
      new Option('--spreads', 'two pages a sheet, as a reader sees them'),
      new Option('--imposition <kind>', 'two pages a sheet, to fold and staple: saddle'),
      new Option('--creep <mm>', 'for saddle: thickness of the paper (default: 0.1)'),
      new Option('--marks <which>', 'none: the print PDF without marks, colour bar and slug line'),
      css(),
      plain(),
      new Option('-w, --watch', 'build again at every change, until Ctrl-C'),
      new Option('--strict', 'a warning fails the build as an error does'),
      new Option('-q, --quiet', 'no progress and no notes: errors and warnings only'),
      json(),
    ],
    more: buildHelp,
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'check',
    argument: '<file...>',
    summary: 'hold any PDF against PDF/X-4 and PDF/UA-1',
    options: () => [
      new Option('--as <standard>', 'hold it against this one, whatever it claims: x4 or ua'),
      new Option('--strict', 'a warning fails the check as an error does'),
      new Option('-q, --quiet', 'errors and warnings only'),
      json(),
    ],
    more: checkHelp,
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'html',
    argument: '<file>',
    summary: 'print the HTML that one Markdown file becomes',
    options: () => [css(), plain(), new Option('--json', 'print the messages as one JSON object on standard error')],
    more: htmlHelp,
    load: async () => (await import('./html.ts')).html,
  },
  {
    name: 'specimen',
    argument: '',
    summary: 'print every component, page kind, size and ink of this publication',
    options: () => [
      new Option('--only <output>', 'make only this PDF: print or screen').argParser(several),
      new Option('-o, --out <folder>', 'where the PDFs go (default: dist)'),
      new Option('-q, --quiet', 'no progress and no notes: errors and warnings only'),
      json(),
    ],
    more: specimenHelp,
    load: async () => (await import('./specimen.ts')).specimen,
  },
  {
    name: 'rules',
    argument: '[name]',
    summary: 'explain a rule of the messages, or list them all',
    options: () => [new Option('--markdown', 'print the whole catalogue as a document'), json()],
    more: rulesHelp,
    load: async () => (await import('./rules.ts')).rules,
  },
  {
    name: 'schemas',
    argument: '[folder]',
    summary: 'write JSON Schemas, so that your editor knows edition.yaml',
    options: () => [],
    more: schemasHelp,
    load: async () => (await import('./schemas.ts')).schemas,
  },
  {
    name: 'doctor',
    argument: '',
    summary: 'check that all that a build needs is here',
    options: () => [json()],
    more: doctorHelp,
    load: async () => (await import('./doctor.ts')).doctor,
  },
]
