import { decodeText } from '../decode.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { collector, type Place } from '../message.ts'
import type { World } from '../world.ts'

/**
 * Where the value of a setting stands in a chapter's front matter; its first line when it does not.
 * @param name The key, `template` for `template: feature`.
 */
export async function settingPlace(world: World, file: string, name: string): Promise<Place> {
  const bytes = await world.read(file)
  const text = (bytes && decodeText(bytes, file, collector())) ?? ''
  const lines = splitFrontMatter(text).matter.split('\n')
  const found = lines.findIndex(line => line.startsWith(`${name}:`))
  if (found < 0) return { file, line: 1, column: 1 }
  const [key = ''] = lines[found]?.match(/^[^:]*:\s*/) ?? []
  return { file, line: found + 2, column: key.length + 1 }
}
