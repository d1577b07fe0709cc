import type { Given } from './command.ts'
import { exit } from './exit.ts'
import { findPublication } from './publication.ts'
import type { Surroundings } from './surroundings.ts'

/** `katern schemas`: writes the JSON Schemas of the files that people write in YAML. */
export async function schemas({ args: [folder = 'docs/schema'] }: Given, around: Surroundings): Promise<number> {
  const { chapterSchemas } = await import('../chapters/schema.ts')
  const { editionSchemas } = await import('../edition/schema.ts')
  const { world, out } = await findPublication(around, folder)
  for (const [name, schema] of Object.entries({ ...editionSchemas(), ...chapterSchemas() })) {
    const path = `${out.folder}/${name}`
    await world.write(path, new TextEncoder().encode(`${JSON.stringify(schema, undefined, 2)}\n`))
    around.stdout.write(`${out.shown(path)}\n`)
  }
  return exit.clean
}
