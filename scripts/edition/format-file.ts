import * as z from 'zod'
import { layOver } from './lay-over.ts'
import type { Format } from './model.ts'

/** A length in millimetres. */
const mm = z.number().min(0).max(2000)

const trim = z.strictObject({
  width: z.number().min(20).max(2000).describe('Width of the finished page, in millimetres.'),
  height: z.number().min(20).max(2000).describe('Height of the finished page, in millimetres.'),
})

const margins = z.strictObject({
  top: mm.describe('In millimetres.'),
  bottom: mm.describe('In millimetres.'),
  inner: mm.describe('At the spine, in millimetres.'),
  outer: mm.describe('At the fore edge, in millimetres.'),
})

/** Page geometry as styles/tokens.yaml and, where it differs, edition.yaml give it. */
export const formatFile = z.strictObject({
  trim,
  bleed: z.number().min(0).max(20).describe('Printed beyond the trim on every side, in millimetres.'),
  safe: mm.describe('No text comes nearer to the trim, in millimetres.'),
  margins,
})

/** The same where only what differs is given. */
export const formatPart = formatFile.extend({ trim: trim.partial(), margins: margins.partial() }).partial()

/** A format with what differs laid over it. */
export function overFormat(format: Format, over: z.infer<typeof formatPart> | undefined): Format {
  return {
    trim: layOver(format.trim, over?.trim),
    bleed: over?.bleed ?? format.bleed,
    safe: over?.safe ?? format.safe,
    margins: layOver(format.margins, over?.margins),
  }
}
