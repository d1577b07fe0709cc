import * as z from 'zod'

const id = z.string().regex(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u, 'must be letters, figures and hyphens')

/** What this stage itself uses up. */
const usedHere = {
  template: z.string().optional().describe('Page kind: a template’s name; “plain” unless given.'),
  id: id.optional().describe('By which references name the chapter; made of the file’s name unless given.'),
  kicker: z.string().optional().describe('A word or two above the title; inline Markdown.'),
  title: z.string().optional().describe('Title, inline Markdown; the first heading unless given.'),
  shortTitle: z.string().optional().describe('Title for running feet, contents, bookmarks and references.'),
  standfirst: z.string().optional().describe('The paragraph between title and text; inline Markdown.'),
  byline: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('Who made it: one text, or a list of names.'),
  part: z.string().optional().describe('Id of the part that the chapter belongs to.'),
  language: z.string().optional().describe('Language tag, such as nl or en-gb, where it is not the edition’s.'),
  direction: z.enum(['ltr', 'rtl']).optional().describe('Direction of the script; follows from the language.'),
  hyphenate: z.boolean().optional().describe('Whether words are divided at line ends; true unless given.'),
  hyphenation: z.array(z.string()).optional().describe('Words as they may be divided, such as “gemeente-raad”.'),
  variables: z.record(z.string(), z.string()).optional().describe('Values for {{ name }} in this chapter.'),
}

/** What sets how the pages of the chapter begin, are numbered and are furnished, where its page kind should not. */
const settings = {
  start: z.enum(['recto', 'verso', 'any']).optional().describe('The page it begins on: right, left or either.'),
  furniture: z.enum(['none', 'not-first', 'all']).optional().describe('On which of its pages running feet stand.'),
  numbering: z.enum(['roman', 'arabic']).optional().describe('Figures of its page numbers.'),
  restart: z.int().min(1).optional().describe('The page number to begin with.'),
  contents: z.boolean().optional().describe('Whether it stands in the contents.'),
}

/** A chapter's front matter: everything may be left out; further keys are for the template to print. */
export const matterFile = z.looseObject({ ...usedHere, ...settings })

/** A chapter's front matter, checked; what is not given is not there. */
export type Matter = z.infer<typeof matterFile>

/** Keys that the chapters stage itself uses up; every other key goes on to the template. */
export const usedKeys: ReadonlySet<string> = new Set(Object.keys(usedHere))
