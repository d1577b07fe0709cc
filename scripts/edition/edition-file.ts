import * as z from 'zod'
import { formatPart } from './format-file.ts'
import { isIsoDate } from './iso-date.ts'
import { printPart } from './print-file.ts'
import { language } from './tokens-file.ts'

const partId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case letters, figures and single hyphens')
const chapter = z.string().min(1)

const date = z.string().refine(text => text === '' || isIsoDate(text), {
  message: 'The date is not a day of the calendar, written as year-month-day',
  params: { rule: 'bad-date' },
})

const part = z.strictObject({
  id: partId.describe('By which “running” names the part.'),
  label: z.string().default('').describe('Such as “Deel 1”.'),
  title: z.string().min(1).describe('Such as “Onderzoek”.'),
})

const group = z.strictObject({
  part: z.string().describe('Id of a part.'),
  chapters: z.array(chapter).describe('Its chapters, front to back.'),
})

const outputs = z.strictObject({
  screen: z.boolean().default(true).describe('The PDF for reading on a screen.'),
  print: z.boolean().default(true).describe('The PDF for the press.'),
  'screen-ppi': z
    .number()
    .min(72)
    .max(600)
    .default(150)
    .describe('How fine pictures are in the PDF for a screen, in pixels an inch; coarser ones stay as they are.'),
})

/** edition.yaml: everything may be left out. */
export const editionFile = z.strictObject({
  title: z.string().optional().describe('Title of the edition; that of its first chapter unless given.'),
  subtitle: z.string().default('').describe('A line below the title.'),
  number: z.string().default('').describe('Number of the edition, as it is printed.'),
  date: date
    .default('')
    .describe(
      'Day of publication, year-month-day. Without it the files say no date, but for the press file: PDF/X must, and says 1970-01-01.',
    ),
  language: language.optional().describe('Language tag, such as nl or en-gb.'),
  parts: z.array(part).default([]).describe('Parts of the edition, in order.'),
  running: z
    .array(z.union([chapter, group]))
    .optional()
    .describe('The running order, front cover to back cover; every chapter in the order of its name unless given.'),
  imprint: z.record(z.string(), z.string()).default({}).describe('What the imprint says, name by name.'),
  variables: z.record(z.string(), z.string()).default({}).describe('Values for {{ name }} in chapters and templates.'),
  css: z.array(z.string()).default([]).describe('Stylesheets after the house style, relative to this file.'),
  format: formatPart.optional().describe('Page geometry, where it differs from the house style.'),
  print: printPart.optional().describe('The file for the press, where it differs from the house style.'),
  outputs: outputs.prefault({}).describe('Which PDFs are made.'),
})

/** What edition.yaml says. */
export type EditionFile = z.infer<typeof editionFile>
