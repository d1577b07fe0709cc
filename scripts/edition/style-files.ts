import { type Collector, message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import type { World } from '../world.ts'
import type { LocatedYaml } from '../yaml-file.ts'
import type { EditionFile } from './edition-file.ts'
import { kindFrom } from './kind-from.ts'

/** The stylesheets that edition.yaml names, relative to the root; a message at the line of each that is not there. */
export async function styleFiles(
  { value, placeOf }: LocatedYaml<EditionFile>,
  folder: string,
  world: World,
  collector: Collector,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const [index, name] of value.css.entries()) {
    const { path, kind } = await kindFrom(world, folder, name)
    if (kind === 'file') found.push(path)
    else {
      const rule = kind === 'outside' ? 'asset-outside' : 'missing-stylesheet'
      const near = didYouMean(
        name,
        (await world.list(folder)).filter(each => each.endsWith('.css')),
      )
      const what =
        kind === 'outside' ? `“${name}” lies outside the publication` : `There is no stylesheet “${name}”${near}`
      collector.add(message(rule, what, { place: placeOf('css', index) }))
    }
  }
  return found
}
