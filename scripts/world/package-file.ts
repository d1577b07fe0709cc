import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { locate, readInside } from './folder.ts'
import { inside } from './inside.ts'

/**
 * Reads files of installed packages, found as Node finds packages: `node_modules` of this folder, then of
 * each folder above; a package finds itself by its own name, as in Node. Ignores `exports`, since fonts and browser
 * bundles are seldom in it. Where it starts, and what that is called, is looked up once.
 * @param from Absolute folder to start in; resolved first, for stores that link packages into place.
 * @returns Gives the bytes of `package/path/in/it` or `@scope/package/path/in/it`; undefined where there is none.
 */
export function packageReader(from: string): (path: string) => Promise<Uint8Array | undefined> {
  let own: Promise<Own> | undefined
  return async path => {
    const [name, file] = split(path)
    if (name === undefined || file === undefined) return undefined
    own ??= ownOf(from)
    const { start, called } = await own
    if (called === name) return readInside(start, file)
    for (const folder of upward(start)) {
      const home = join(folder, 'node_modules', name)
      if ((await locate(home, '')).kind === 'folder') return readInside(home, file)
    }
    return undefined
  }
}

interface Own {
  readonly start: string
  readonly called: unknown
}

async function ownOf(from: string): Promise<Own> {
  const start = await realpath(from).catch(() => from)
  return { start, called: await ownName(start) }
}

async function ownName(folder: string): Promise<unknown> {
  const bytes = await readInside(folder, 'package.json')
  return bytes && JSON.parse(new TextDecoder().decode(bytes)).name
}

function split(path: string): readonly [name?: string, file?: string] {
  const steps = inside(path)?.split('/') ?? []
  const length = path.startsWith('@') ? 2 : 1
  return steps.length > length ? [steps.slice(0, length).join('/'), steps.slice(length).join('/')] : []
}

function upward(folder: string): readonly string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...upward(dirname(folder))]
}
