import type { Edition } from '../edition/model.ts'
import type { Written } from '../job.ts'
import type { World } from '../world.ts'

/** A finished file: `screen` or `print`. */
export interface Deliverable {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Writes the finished files as `OUT/SLUG/SLUG-NAME.pdf`: all of them or, when one cannot be written, none. */
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
