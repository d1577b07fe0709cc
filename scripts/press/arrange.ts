import type { Edition } from '../edition/model.ts'
import type { Arrangement } from '../job.ts'
import type { Pages } from '../pages/model.ts'
import { imposed } from '../pdf/imposed.ts'
import type { Deliverable } from './deliver.ts'

/** How a file is called that is not the whole book page by page, so that it never takes the place of that one. */
export function arrangedName(name: string, { pages, imposition }: Arrangement): string {
  return [name, ...(pages === undefined ? [] : ['pages']), ...(imposition === undefined ? [] : [imposition])].join('-')
}

/**
 * The files as they were asked for: as spreads, and by their names for some of the pages.
 * @param pages Those that the files have.
 */
export async function arrange(
  files: readonly Deliverable[],
  arrangement: Arrangement,
  about: { readonly pages: Pages; readonly edition: Edition; readonly when: Date | undefined },
): Promise<readonly Deliverable[]> {
  const { imposition: kind, creep, marks } = arrangement
  const arranged: Deliverable[] = []
  for (const { name, bytes } of files) {
    const made = kind === undefined ? bytes : await imposed(bytes, { kind, creep, marks }, about)
    arranged.push({ name: arrangedName(name, arrangement), bytes: made })
  }
  return arranged
}
