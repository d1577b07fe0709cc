import { decodeText } from '../decode.ts'
import type { Collector } from '../message.ts'
import type { YamlSource } from '../yaml-file.ts'

/**
 * Reads a YAML file for a component, which checks it by its own schema.
 * @param read How to read it: `world.read`, or `world.readLayered` for a component's own file.
 * @param path Path from the publication's root.
 * @param collector Receives `not-utf8`.
 * @returns Undefined when the file is absent or no text.
 */
export async function readDataFile(
  read: (path: string) => Promise<Uint8Array | undefined>,
  path: string,
  collector: Collector,
): Promise<YamlSource | undefined> {
  const bytes = await read(path)
  const text = bytes && decodeText(bytes, path, collector)
  return text === undefined ? undefined : { text, file: path, firstLine: 1 }
}
