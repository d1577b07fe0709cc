import * as z from 'zod'
import { decodeText } from './decode.ts'
import type { Collector } from './message.ts'
import type { World } from './world.ts'
import { parseYaml } from './yaml-file.ts'

/** The fixed words of a language, by key. */
export type Labels = Readonly<Record<string, string>>

const labelsFile = z.record(z.string(), z.string())

/**
 * Reads `templates/locales/LANGUAGE.yaml`, else that of the base language (`en` for `en-gb`), else no words.
 * @param language BCP 47.
 * @param collector Receives what is wrong with the file, at its place.
 */
export async function readLabels(language: string, world: World, collector: Collector): Promise<Labels> {
  for (const name of new Set([language.toLowerCase(), language.toLowerCase().split('-')[0] ?? ''])) {
    const file = `templates/locales/${name}.yaml`
    const bytes = /^[a-z0-9-]+$/.test(name) ? await world.readLayered(file) : undefined
    const text = bytes && decodeText(bytes, file, collector)
    if (text !== undefined) return parseYaml({ text, file, firstLine: 1 }, labelsFile, collector) ?? {}
  }
  return {}
}
