import { type Message, message } from '../message.ts'
import { readPress } from '../pdf/press-file/read-press.ts'
import { judgePress } from '../proof/press/judge.ts'
import { type PressLimits, usualLimits } from '../proof/press/limits.ts'

/**
 * Reads a file for the press from its bytes, whoever made it, and holds it against the rules of PDF/X-4 and of printers.
 * @param folioOf What a page is called, by its index from 0; its number unless given.
 */
export async function checkPress(
  bytes: Uint8Array,
  limits: PressLimits = usualLimits,
  folioOf?: (page: number) => string,
): Promise<readonly Message[]> {
  const file = await readPress(bytes).catch((error: unknown) => String(error))
  if (typeof file === 'string') return [message('x4-unreadable', `The file cannot be read (${file})`)]
  return judgePress(file, limits, folioOf)
}
