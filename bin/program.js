// Makes one program of scripts/ and of most packages they use, once, and finds it again: several hundred modules read one by
// one take longer than an unchanged edition does. Plain JavaScript, since it runs before any TypeScript can.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { pageBundle } from '../scripts/pages/page-bundle.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where Katern begins, and where its worker threads do. */
const entries = {
  cli: 'scripts/cli.ts',
  'picture-worker': 'scripts/pdf/colour/picture-worker.ts',
  'file-worker': 'scripts/press/file-worker.ts',
}

/** Packages that load files of their own, or native code, stay where they are. */
const apart = ['@sparticuz/chromium', 'esbuild', 'lcms-wasm', 'pdfjs-dist', 'sharp']

/** Milliseconds after which the program of an earlier version is thrown away; a process may still be running it before. */
const unused = 7 * 24 * 3600 * 1000

/**
 * Where to begin: in the program, or, where none can be kept, in the scripts as they are.
 * @param {keyof typeof entries} entry
 * @returns {Promise<string>} The address to import.
 */
export async function beginning(entry) {
  const made = await program(entry)
  if (made !== undefined) return made
  // The publication's own tsconfig.json, if any, says nothing about Katern's scripts.
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: false })
  return pathToFileURL(join(root, entries[entry])).href
}

/**
 * Finds the program made of the scripts as they are now, or makes it.
 * @param {keyof typeof entries} entry
 * @returns {Promise<string | undefined>} The address to import; undefined where it cannot be kept, as in a folder that may
 *   only be read: then the scripts are to be run as they are.
 */
export async function program(entry) {
  const installed = /^(.*[/\\]node_modules)[/\\]/.exec(root)?.[1]
  const cache = join(installed ?? join(root, 'node_modules'), '.cache', 'katern-program')
  const folder = join(cache, stamp())
  const file = join(folder, `${entry}.mjs`)
  if (!existsSync(file) && !(await make(cache, folder))) return undefined
  return pathToFileURL(file).href
}

/** Changes when a script does, or what is installed. Times and sizes are enough here and are read in no time. */
function stamp() {
  const hash = createHash('sha256').update(process.versions.node).update(root)
  const add = path => {
    const { mtimeMs, size } = statSync(path)
    hash.update(`${path} ${mtimeMs} ${size}\n`)
  }
  const walk = folder => {
    add(folder)
    for (const each of readdirSync(folder, { withFileTypes: true })) {
      if (each.isDirectory()) walk(join(folder, each.name))
      else add(join(folder, each.name))
    }
  }
  walk(join(root, 'scripts'))
  walk(join(root, 'bin'))
  for (const path of [join(root, 'package.json'), join(root, 'node_modules/.package-lock.json')])
    if (existsSync(path)) add(path)
  return hash.digest('hex').slice(0, 32)
}

/** Beside and renamed, so that two first runs at a time do no harm; whether it is there now. */
async function make(cache, folder) {
  let beside
  try {
    await mkdir(cache, { recursive: true })
    beside = await mkdtemp(join(cache, 'making-'))
    await bundle(beside)
    await forget(cache)
    await rename(beside, folder).catch(async cause => {
      if (!existsSync(folder)) throw cause
      await rm(beside, { recursive: true, force: true })
    })
    return true
  } catch (cause) {
    if (beside) await rm(beside, { recursive: true, force: true }).catch(() => undefined)
    if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EEXIST', 'ENOTDIR'].includes(cause?.code)) return false
    throw cause
  }
}

async function bundle(outdir) {
  const { build } = await import('esbuild')
  await build({
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
    outdir,
    // Of a name in .js Node would find out by its text what it is.
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    sourcemap: true,
    logLevel: 'silent',
    tsconfigRaw: {},
    // Packages in CommonJS ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as katernRequire } from 'node:module'; const require = katernRequire(import.meta.url);",
    },
    define: {
      KATERN_ENGINE: JSON.stringify(await engine()),
      KATERN_PAGE_SCRIPT: JSON.stringify(await pageScript(build)),
    },
    plugins: [{ name: 'katern', setup }],
  })
}

function setup({ onLoad, onResolve, resolve }) {
  // Scripts find files beside them by their own address, which the bundle does not share.
  onLoad({ filter: /[/\\]scripts[/\\].*\.ts$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8')
    return { loader: 'ts', contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) }
  })
  onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...from }) => {
    if (pluginData === 'katern' || !apart.some(name => path === name || path.startsWith(`${name}/`))) return undefined
    const found = await resolve(path, { ...from, pluginData: 'katern' })
    return { path: found.path, external: true }
  })
}

/** What Katern is, by content: see `scripts/world/engine.ts`, which says the same where there is no bundle. */
async function engine() {
  const own = await readFile(join(root, 'package.json'))
  const hash = createHash('sha256').update(`${process.versions.node} ${process.versions.icu}`).update(own)
  for (const name of Object.keys(JSON.parse(String(own)).dependencies)) hash.update(await versionOf(name))
  const names = (await readdir(join(root, 'scripts'), { recursive: true })).filter(each => /\.\w+$/.test(each)).sort()
  for (const name of names) hash.update(`${name}\n`).update(await readFile(join(root, 'scripts', name)))
  return hash.digest('hex')
}

/** A package lies with Katern or, where Katern is installed itself, beside it. */
async function versionOf(name) {
  for (let folder = root; folder !== dirname(folder); folder = dirname(folder)) {
    const found = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(() => undefined)
    if (found !== undefined) return `${name} ${JSON.parse(found).version}\n`
  }
  return `${name}\n`
}

/** The script that runs in the page. */
async function pageScript(build) {
  const result = await build(pageBundle(join(root, 'scripts/pages/runtime/entry.ts')))
  return result.outputFiles[0].text
}

async function forget(cache) {
  for (const name of await readdir(cache)) {
    const { mtimeMs } = await stat(join(cache, name))
    if (Date.now() - mtimeMs > unused) await rm(join(cache, name), { recursive: true, force: true })
  }
}
