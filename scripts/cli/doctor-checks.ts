import { resolve } from 'node:path'
import { size } from '../report/amounts.ts'
import { writable } from '../world/writable.ts'
import type { World } from '../world.ts'
import { browserCheck } from './doctor-browser.ts'
import type { Check } from './doctor-check.ts'
import { editions } from './editions.ts'
import type { Publication } from './publication.ts'
import type { Surroundings } from './surroundings.ts'

/** Packages whose version decides where lines and pages break. */
const deciding = ['pagedjs', 'puppeteer-core', '@sparticuz/chromium', 'hyphen']

/** A browser with a long chapter needs about this much. */
const enoughMemory = 2e9

const variables = [
  'KATERN_BROWSER',
  'KATERN_CACHE',
  'SOURCE_DATE_EPOCH',
  'NO_COLOR',
  'FORCE_COLOR',
  'CI',
  'GITHUB_ACTIONS',
]

/** Looks at all that a build needs, in the order in which it needs it. */
export async function examine(
  publication: Publication,
  cache: string,
  around: Surroundings,
): Promise<readonly Check[]> {
  const { world, out } = publication
  return [
    { name: 'katern', ok: true, value: `${around.runtime.katern}, in ${around.packageRoot}` },
    { name: 'node', ok: true, value: `${around.runtime.node}, ${around.runtime.platform}` },
    memoryCheck(around.runtime.memory),
    ...(await Promise.all(deciding.map(each => packageCheck(each, world)))),
    await browserCheck(around.env, cache, around.signal),
    await folderCheck('cache', cache, 'Set KATERN_CACHE to a folder that you may write in.'),
    { name: 'publication', ok: true, value: world.root },
    await editionsCheck(world),
    await folderCheck('output', resolve(out.root, out.folder), 'Give a folder that you may write in with --out.'),
    environmentCheck(around.env),
  ]
}

function memoryCheck(bytes: number): Check {
  const ok = bytes >= enoughMemory
  return { name: 'memory', ok, value: size(bytes), ...(ok ? {} : { fix: 'A build needs about 2 GB.' }) }
}

async function packageCheck(name: string, world: World): Promise<Check> {
  const bytes = await world.readPackage(`${name}/package.json`)
  if (!bytes) return { name, ok: false, value: 'not installed', fix: 'Run npm install.' }
  const { version } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly version: string }
  return { name, ok: true, value: version }
}

async function folderCheck(name: string, at: string, fix: string): Promise<Check> {
  const ok = await writable(at)
  return { name, ok, value: ok ? at : `${at} cannot be written`, ...(ok ? {} : { fix }) }
}

async function editionsCheck(world: World): Promise<Check> {
  const found = await editions(world)
  const names = found.map(each => each.replace(/^chapters\//, '')).join(', ')
  return { name: 'editions', ok: true, value: names || 'none under chapters/ yet' }
}

function environmentCheck(env: Surroundings['env']): Check {
  const set = variables.flatMap(each => (env[each] === undefined ? [] : `${each}=${env[each]}`))
  return { name: 'environment', ok: true, value: set.join(' ') || 'nothing set' }
}
