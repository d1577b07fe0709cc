import * as z from 'zod'
import { collector, type Message } from '../../message.ts'
import { parseYaml, type YamlSource } from '../../yaml-file.ts'

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)])
const map = z.strictObject({
  name: z.string(),
  'scale-latitude': z.number().min(-80).max(80),
  outline: z.array(position).min(3),
  places: z.record(z.string(), position),
})

/** Longitude and latitude in degrees. */
export type Position = z.infer<typeof position>
/** A region and the places that can be shown on it or beside it. */
export type MapData = z.infer<typeof map>

/**
 * Checks the data of a map.
 * @param source The text of `templates/components/locator-map.yaml`.
 * @returns The data, or undefined and what is wrong with it, each fault at its line and column in the file.
 */
export function readMapData(source: YamlSource): {
  readonly map: MapData | undefined
  readonly messages: readonly Message[]
} {
  const found = collector()
  return { map: parseYaml(source, map, found), messages: found.all() }
}

const side = z.enum(['left', 'right', 'above', 'below']).default('right')
const shown = z.strictObject({
  /** Large, each with what it stands for. */
  main: z.array(z.strictObject({ place: z.string(), label: z.string(), side })).min(1),
  /** Small, by name only. */
  also: z.array(z.strictObject({ place: z.string(), side })).default([]),
})

/** The places that a map of the whole region shows, by their names in the region's own data. */
export type ShownPlaces = z.infer<typeof shown>

/** Checks which places a map is to show; see `readMapData`. */
export function readShownPlaces(source: YamlSource): {
  readonly shown: ShownPlaces | undefined
  readonly messages: readonly Message[]
} {
  const found = collector()
  return { shown: parseYaml(source, shown, found), messages: found.all() }
}
