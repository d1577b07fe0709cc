import type { World } from '../world.ts'
import { build } from './build.ts'
import type { Given } from './command.ts'
import { editions } from './editions.ts'
import type { Surroundings } from './surroundings.ts'

/** `katern specimen`: prints what a designer has to work with, as an edition of its own. */
export async function specimen({ options }: Given, around: Surroundings): Promise<number> {
  const { SPECIMEN, specimenWorld } = await import('../press/specimen.ts')
  const world = async (of: World) => specimenWorld(of, await languageOf(of))
  return build({ args: [SPECIMEN], options }, around, world)
}

/** That of the first edition, so that the house's own words are those its readers see. */
async function languageOf(world: World): Promise<string> {
  const [first] = await editions(world)
  const bytes = first === undefined ? undefined : await world.read(`${first}/edition.yaml`)
  return /^language:\s*["']?([a-z-]+)/im.exec(new TextDecoder().decode(bytes))?.[1] ?? 'en'
}
