import * as z from 'zod'
import { splitFrontMatter } from '../front-matter.ts'
import type { Collector } from '../message.ts'
import { parseYaml } from '../yaml-file.ts'

/** A template's front matter, checked and complete. */
export type TemplateMatter = z.infer<typeof matterSchema>

/** What a template may say of a front-matter field it prints. */
export type Field = z.infer<typeof fieldSchema>

const fieldSchema = z.strictObject({
  required: z.boolean().default(false),
  'one-of': z.array(z.string()).optional(),
  /** What the field is for; printed by `katern docs` and nowhere else. */
  about: z.string().optional(),
})

const matterSchema = z.strictObject({
  start: z.enum(['recto', 'verso', 'any']).default('any'),
  furniture: z.enum(['none', 'not-first', 'all']).default('all'),
  numbering: z.enum(['roman', 'arabic']).default('arabic'),
  /** In how many columns the body is set between its wide elements; 1 leaves it as it is. */
  columns: z.number().int().min(1).max(4).default(1),
  /** Classes of components that stand across the columns on this page kind. */
  wide: z.array(z.string()).default([]),
  /** Whether the text closes with the house's end mark. */
  endMark: z.boolean().default(false),
  /** Whether chapters of this kind stand in the contents, unless they say otherwise themselves. */
  contents: z.boolean().default(true),
  about: z.string().default(''),
  fields: z
    .record(
      z.string(),
      fieldSchema.nullable().transform(field => field ?? { required: false }),
    )
    .default({}),
})

/** A template read. */
export interface ReadTemplate {
  readonly matter: TemplateMatter
  /** The Liquid body, with an empty line for each line of front matter so that line numbers stay right. */
  readonly body: string
}

/**
 * Reads a template: front matter and Liquid. What the front matter does not say, or says wrongly, is the default.
 * @param text With `\n` as its only line end.
 * @param collector Receives what is wrong with the front matter, at its place.
 */
export function readTemplate(text: string, file: string, collector: Collector): ReadTemplate {
  const { matter: yaml, body, bodyLine } = splitFrontMatter(text)
  const matter = parseYaml({ text: yaml, file, firstLine: 2 }, matterSchema, collector) ?? matterSchema.parse({})
  return { matter, body: '\n'.repeat(bodyLine - 1) + body }
}
