import * as z from 'zod'
import { layOver } from './lay-over.ts'
import type { Print } from './model.ts'

const condition = z.strictObject({
  identifier: z
    .string()
    .min(1)
    .describe('The printing condition by the name that the printer gives, such as FOGRA39; never guess it.'),
  info: z.string().default('').describe('The same in words.'),
  registry: z.string().default('http://www.color.org').describe('Where that name is registered.'),
})

/** How the press file is made, as styles/tokens.yaml and, where it differs, edition.yaml say. */
export const printFile = z.strictObject({
  variant: z.enum(['x-4']).describe('Which kind of press file is made.'),
  profile: z
    .string()
    .regex(/\.icc$|\.icm$/i, 'a profile is a file that ends in .icc or .icm')
    .describe('The CMYK profile of the press, relative to the publication.'),
  condition: condition.describe('What the profile stands for.'),
  'ink-limit': z.number().min(100).max(400).describe('Most ink on one spot, in per cent of a full plate.'),
  'overprint-up-to': z.number().min(0).max(400).describe('Black text of at most this size overprints, in points.'),
})

/** The same where only what differs is given; a condition is given as a whole, since it names one profile. */
export const printPart = printFile.partial()

/** How the press file is made, with what differs laid over it. */
export function overPrint(print: Print, over: z.infer<typeof printPart> | undefined): Print {
  const { 'ink-limit': inkLimit, 'overprint-up-to': overprintUpToPt, ...same } = over ?? {}
  return layOver(print, { ...same, inkLimit, overprintUpToPt })
}

/** The same from what a complete styles/tokens.yaml says. */
export function printOf(file: z.infer<typeof printFile>): Print {
  const { variant, profile, condition } = file
  return {
    ...{ variant, profile, condition },
    ...{ inkLimit: file['ink-limit'], overprintUpToPt: file['overprint-up-to'] },
  }
}
