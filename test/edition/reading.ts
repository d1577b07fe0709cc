import { join } from 'node:path'
import { readEdition, type Target } from '../../scripts/edition/edition.ts'
import type { Edition } from '../../scripts/edition/model.ts'
import { collector, type Message } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

/** Katern's own folder. */
export const home = join(import.meta.dirname, '../..')

/** What reading an edition from memory, in the house style, gives. */
export interface Reading {
  readonly edition: Edition | undefined
  readonly messages: readonly Message[]
  /** `file:line:column rule reason`, in order. */
  readonly told: readonly string[]
}

/** Reads an edition from memory; the house style is the package's own. */
export async function reading(
  files: Readonly<Record<string, string | Uint8Array>>,
  target: Partial<Target> = {},
): Promise<Reading> {
  const messages = collector()
  const asked = { path: 'e', plain: false, css: [], ...target }
  const edition = await readEdition(asked, memoryWorld(files, { packageRoot: home }), messages)
  return { edition, messages: messages.all(), told: messages.all().map(line) }
}

/** A message as `file:line:column rule reason`. */
export function line({ place, rule, reason }: Message): string {
  const where = [place?.file, place?.line, place?.column].filter(part => part !== undefined).join(':')
  return `${where} ${rule} ${reason}`.trim()
}
