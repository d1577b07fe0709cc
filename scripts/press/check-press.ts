import { type Message, message } from '../message.ts'
import { type OpenedFile, openedFile } from '../pdf/opened-file.ts'
import type { KnownPage } from '../pdf/press-file/known-page.ts'
import { readPressPages } from '../pdf/press-file/read-press.ts'
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
  return (await checkPressPages(openedFile(bytes), limits, folioOf)).messages
}

/**
 * The same for who has read pages before.
 * @param before Those that were, by their keys; undefined for who keeps nothing.
 * @returns With those of this file.
 */
export async function checkPressPages(
  file: OpenedFile,
  limits: PressLimits,
  folioOf?: (page: number) => string,
  before?: ReadonlyMap<string, KnownPage>,
): Promise<{ readonly messages: readonly Message[]; readonly known: readonly KnownPage[] }> {
  const read = await readPressPages(file, before).catch((error: unknown) => String(error))
  if (typeof read !== 'string') return { messages: judgePress(read.file, limits, folioOf), known: read.known }
  return { messages: [message('x4-unreadable', `The file cannot be read (${read})`)], known: [] }
}
