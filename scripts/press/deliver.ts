import type { Edition } from '../edition/model.ts'
import type { Written } from '../job.ts'
import type { World } from '../world.ts'

/** A finished file: `screen` or `print`. */
export interface Deliverable {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Writes the finished files as `OUT/SLUG/SLUG-NAME.pdf`: all of them or, when one cannot be written, none.
 *
 * The rules were held against these bytes before, by readers that know nothing of how they were made. `writeAll` reads each
 * file back from the disk before it takes the place of the earlier one, and refuses a byte that differs. Equal bytes give
 * equal verdicts, so what stands on the disk is what was proved; and no file is begun that breaks a rule.
 */
export async function deliver(
  files: readonly Deliverable[],
  edition: Edition,
  out: string,
  world: World,
): Promise<Written[]> {
  const path = (name: string) => `${out}/${edition.slug}/${edition.slug}-${name}.pdf`
  await world.writeAll(new Map(files.map(({ name, bytes }) => [path(name), bytes])))
  return files.map(({ name, bytes }) => ({ path: path(name), bytes: bytes.length }))
}
