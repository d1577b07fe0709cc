import { posix } from 'node:path'
import type { World } from '../world.ts'

/** A world in which these files are there as well, as files of the publication; each wins over one of its path on disk. */
export function withFiles(world: World, files: ReadonlyMap<string, string>): World {
  const bytes = (path: string) => {
    const text = files.get(path)
    return text === undefined ? undefined : new TextEncoder().encode(text)
  }
  const namesIn = (folder: string) =>
    [...files.keys()]
      .filter(path => folder === '' || folder === '.' || path.startsWith(`${folder}/`))
      .map(path => posix.relative(folder, path).split('/')[0] ?? '')
  const merged = (folder: string, names: readonly string[]) => [...new Set([...names, ...namesIn(folder)])].sort()
  return {
    ...world,
    kind: async path => (files.has(path) ? 'file' : namesIn(path).length > 0 ? 'folder' : world.kind(path)),
    read: async path => bytes(path) ?? world.read(path),
    list: async folder => merged(folder, await world.list(folder)),
    readLayered: async path => bytes(path) ?? world.readLayered(path),
    listLayered: async folder => merged(folder, await world.listLayered(folder)),
  }
}
