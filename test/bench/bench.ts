import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { PDFDocument } from '@cantoo/pdf-lib'
import { build } from 'esbuild'
import { unpackBrowser } from '../../scripts/pages/browser-unpack.ts'
import { home } from '../modules.ts'
import { type Generated, generate } from './editions.ts'
import { peers } from './peers.ts'
import { type MadeFile, type Result, results } from './results.ts'
import { run, type Taken } from './run.ts'
import { watchEdits } from './watch.ts'

/**
 * `npm run bench`: Katern cold, unchanged and after one edited paragraph, beside its peers, in alternating runs. What was
 * measured of an edition is kept, so that `-- --only 300` measures that one again and the rest stays.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '64,300,1000,flagship' },
    runs: { type: 'string', default: '3' },
    'no-peers': { type: 'boolean', default: false },
  },
})

const base = join(home, 'node_modules/.cache/katern-bench')
const say = (line: string): void => void process.stderr.write(`${line}\n`)

for (const name of values.only.split(',')) {
  const result = await bench(name)
  await mkdir(base, { recursive: true })
  await writeFile(join(base, `${name}.json`), JSON.stringify(result))
}
const files = (await readdir(base)).filter(name => name.endsWith('.json'))
const kept = await Promise.all(files.map(async name => JSON.parse(await readFile(join(base, name), 'utf8')) as Result))
await writeFile(join(home, 'test/bench/RESULTS.md'), results(kept))
say('wrote test/bench/RESULTS.md')

async function bench(name: string): Promise<Result> {
  const folder = join(base, 'editions', name)
  const cache = join(base, 'cache')
  await rm(folder, { recursive: true, force: true })
  const flagship = name === 'flagship'
  const edition = flagship ? await theFlagship(folder) : await generate(folder, Number(name))
  const [program, target] = [join(home, 'bin/katern.js'), flagship ? 'hoe-dan' : 'bench']
  // The browser is unpacked, and Katern's program made, once, before any clock runs.
  await fresh(cache)
  await run([process.execPath, program, '--version'], home)
  const others = flagship || values['no-peers'] ? [] : await peers(join(base, 'peers'), cache)
  const taken: Record<string, Taken[]> = {}
  const note = (what: string, one: Taken): void => {
    taken[what] = [...(taken[what] ?? []), one]
    say(
      `${name.padEnd(9)}${what.padEnd(42)}${one.wall.toFixed(1)} s, ${one.cpu.toFixed(1)} s CPU, ${one.memory.toFixed(0)} MB${one.ok ? '' : ` FAILED ${one.said}`}`,
    )
  }
  const argv = [process.execPath, program, 'build', target, ...(flagship ? [] : ['--only', 'screen'])] as const
  const env = { KATERN_CACHE: cache }
  const katern = (): Promise<Taken> => run([...argv], edition.root, env)
  const watched = (round: number) =>
    watchEdits([...argv, '--watch'], edition.root, env, mark => edition.edit(100 * round + mark), 6)
  const bare = join(home, 'test/bench/bare-pages.ts')
  const print = flagship ? '' : await bundled(join(home, 'test/bench/bare-print.ts'))
  const tsx = join(home, 'node_modules/.bin/tsx')
  for (let round = 1; round <= Number(values.runs); round++) {
    await fresh(cache)
    note('cold', await katern())
    note('unchanged', await katern())
    await edition.edit(round)
    note('one paragraph edited', await katern())
    const [first, , ...later] = await watched(round)
    if (first) note('the same, watching: first edit', first)
    note('the same, watching: third edit and later', middle(later))
    if (!flagship) {
      const file = join(folder, 'book.html')
      await run([tsx, bare, folder, cache, file], home)
      note('bare print', await run([process.execPath, print, file, cache, join(folder, 'bare.pdf')], home))
    }
    for (const peer of others) note(peer.name, await peer.make(edition))
  }
  return {
    name,
    taken,
    files: await madeIn(join(edition.root, 'dist', flagship ? 'hoe-dan' : 'bench')),
    versions: Object.fromEntries(others.map(peer => [peer.name, peer.version])),
    machine: `${cpus().length} cores (${cpus()[0]?.model ?? ''}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
  }
}

/** The one in the middle by its time. */
function middle(runs: readonly Taken[]): Taken {
  const sorted = [...runs].sort((one, other) => one.wall - other.wall)
  return sorted[Math.floor(sorted.length / 2)] ?? { wall: 0, cpu: 0, memory: 0, ok: false, said: 'not run' }
}

/** One program of a script, as Katern is one, so that nothing is measured of how it is read. */
async function bundled(script: string): Promise<string> {
  const outfile = join(base, `${basename(script, '.ts')}.js`)
  const banner = { js: "import { createRequire as made } from 'node:module'; const require = made(import.meta.url);" }
  const options = { bundle: true, platform: 'node', format: 'esm', logLevel: 'silent' } as const
  await build({ ...options, entryPoints: [script], outfile, banner, external: ['@sparticuz/chromium', 'esbuild'] })
  return outfile
}

async function madeIn(folder: string): Promise<readonly MadeFile[]> {
  const names = (await readdir(folder)).filter(each => each.endsWith('.pdf')).sort()
  const made = names.map(async name => {
    const bytes = await readFile(join(folder, name))
    const doc = await PDFDocument.load(bytes, { updateMetadata: false })
    return { name: name.replace(/^.*-|\.pdf$/g, ''), bytes: bytes.length, pages: doc.getPageCount() }
  })
  return Promise.all(made)
}

/** A cache with nothing but the browser in it. */
async function fresh(cache: string): Promise<void> {
  await rm(join(cache, 'memo'), { recursive: true, force: true })
  await unpackBrowser(cache)
}

async function theFlagship(folder: string): Promise<Generated> {
  await cp(join(home, 'chapters/hoe-dan'), join(folder, 'chapters/hoe-dan'), { recursive: true })
  const path = join(folder, 'chapters/hoe-dan/05-uitdaging.md')
  const text = await readFile(path, 'utf8')
  const edit = (mark: number) => writeFile(path, `${text}\nEen alinea erbij, nummer ${mark}.\n`)
  return { root: folder, html: '', typst: '', edit }
}
