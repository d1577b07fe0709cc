import { createHash } from 'node:crypto'
import { versions } from 'node:process'
import type { World } from '../world.ts'

/** Put in by `bin/program.js`, which has read the scripts already. */
declare const KATERN_ENGINE: string | undefined

/**
 * What Katern itself is: its scripts by content, its dependencies by version, and the Node it runs on. Whatever a build
 * keeps carries it, so that another Katern begins anew.
 * @returns Undefined where Katern's own files cannot be read, as in a world without a disk: then nothing may be kept.
 */
export async function engineMark(world: World): Promise<string | undefined> {
  return typeof KATERN_ENGINE === 'string' ? KATERN_ENGINE : readEngine(world)
}

async function readEngine(world: World): Promise<string | undefined> {
  const own = await world.readPackage('katern/package.json')
  if (own === undefined) return undefined
  const { dependencies } = JSON.parse(new TextDecoder().decode(own)) as {
    dependencies: Readonly<Record<string, string>>
  }
  const packages = Object.keys(dependencies).map(name => `${name}/package.json`)
  const scripts = (await scriptsUnder('scripts', world)).map(path => `katern/${path}`)
  const files = ['katern/package.json', ...packages, ...scripts]
  const read = await Promise.all(files.map(path => world.readPackage(path)))
  const hash = createHash('sha256').update(`${versions.node} ${versions.icu ?? ''} ${versions.v8}`)
  files.forEach((path, index) => {
    hash.update(`${path} ${read[index]?.length ?? -1}\n`).update(read[index] ?? '')
  })
  return hash.digest('hex')
}

/** A name with a dot is a file: Katern's own folders have none. */
async function scriptsUnder(folder: string, world: World): Promise<readonly string[]> {
  const paths = (await world.listLayered(folder)).map(name => `${folder}/${name}`)
  const below = await Promise.all(paths.map(path => (/\.\w+$/.test(path) ? [path] : scriptsUnder(path, world))))
  return below.flat()
}
