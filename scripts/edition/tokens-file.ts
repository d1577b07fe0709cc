import * as z from 'zod'
import { formatFile, formatPart } from './format-file.ts'
import { languageTag } from './language-tag.ts'
import { printFile, printPart } from './print-file.ts'

const name = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a name is lower-case letters, figures and single hyphens')
const points = z.number().positive().max(2000)
const percent = z.number().min(0).max(100)

const rgb = z
  .string()
  .refine(text => /^#?[0-9a-f]{6}$/i.test(text), {
    message: 'A colour is six hexadecimal figures, such as "#c8102e"',
    params: { rule: 'bad-colour' },
  })
  .transform(text => `#${text.replace('#', '').toLowerCase()}`)

const ink = z.strictObject({
  rgb: rgb.describe('On the screen: "#c8102e". No two inks may share it.'),
  cmyk: z
    .tuple([percent, percent, percent, percent])
    .describe('On the press: per cent of cyan, magenta, yellow and black.'),
  spot: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .refine(text => !/^(all|none|cyan|magenta|yellow|black)$/i.test(text), 'a spot colour has a name of its own')
    .optional()
    .describe('Name of the spot colour, when it prints as one; cmyk then says what it looks like.'),
  tint: z.number().min(1).max(100).optional().describe('How much of the spot colour, in per cent; all unless given.'),
})

const size = z.strictObject({
  size: points.describe('Type size in points.'),
  leading: points.describe('Line height in points, a multiple of 0.75.'),
})

const grid = z.strictObject({
  columns: z.int().min(1).max(24).describe('Columns of the grid.'),
  gutter: points.describe('Space between columns, in points.'),
  leading: points.describe('Line height of running text, in points: the baseline grid.'),
})

/** The language tag of a publication or edition, in lower case. */
export const language = z
  .string()
  .refine(text => languageTag(text) !== undefined, {
    message: 'The language is not a language tag such as “nl” or “en-gb”',
    params: { rule: 'bad-language' },
  })
  .transform(text => text.toLowerCase())

/** styles/tokens.yaml, complete: the house style's own. */
export const tokensFile = z.strictObject({
  language: language.optional().describe('Language of editions that name none.'),
  format: formatFile.describe('Page geometry.'),
  print: printFile.describe('The file for the press.'),
  grid: grid.describe('Columns and baseline grid.'),
  scale: z.record(name, size).describe('Type sizes by name.'),
  families: z.record(name, z.string().min(1)).describe('Font families by name, as CSS lists them.'),
  inks: z.record(name, ink).describe('Every colour the house prints with, by name.'),
  extra: z.record(name, z.string()).optional().describe('Further custom properties, without the two hyphens.'),
})

/** styles/tokens.yaml of a publication: only what differs from the house style's. */
export const tokensPart = tokensFile
  .extend({
    format: formatPart.describe('Page geometry.'),
    print: printPart.describe('The file for the press.'),
    grid: grid.partial().describe('Columns and baseline grid.'),
  })
  .partial()

/** What styles/tokens.yaml says. */
export type TokensFile = z.infer<typeof tokensFile>

/** What a publication's styles/tokens.yaml says. */
export type TokensPart = z.infer<typeof tokensPart>
