import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unpackBrowser } from '../../scripts/pages/browser-unpack.ts'
import type { Generated } from './editions.ts'
import { run, type Taken } from './run.ts'

/** Another program that makes a PDF of the same words. */
export interface Peer {
  readonly name: string
  readonly version: string
  readonly make: (edition: Generated) => Promise<Taken>
}

const packages = ['pagedjs-cli', '@vivliostyle/cli', '@myriaddreamin/typst-ts-node-compiler']

const typstScript = `import { readFileSync, writeFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
const [, , from, to] = process.argv
const compiler = NodeCompiler.create()
writeFileSync(to, compiler.pdf({ mainFileContent: readFileSync(from, 'utf8') }))
`

/** Installs what can be had into a folder of its own; no peer downloads a browser, all use Katern's. */
export async function peers(folder: string, cache: string): Promise<readonly Peer[]> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  await writeFile(join(folder, 'typst.js'), typstScript)
  const quiet = { PUPPETEER_SKIP_DOWNLOAD: '1', PUPPETEER_SKIP_CHROMIUM_DOWNLOAD: '1' }
  for (const name of packages) {
    const there = await readdir(join(folder, 'node_modules', name)).catch(() => undefined)
    if (!there) await run(['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', name], folder, quiet)
  }
  const browser = await unpackBrowser(cache)
  const env = {
    PUPPETEER_EXECUTABLE_PATH: browser.executable,
    LD_LIBRARY_PATH: browser.libraries,
    FONTCONFIG_FILE: browser.fontConfig,
  }
  const bin = (name: string) => join(folder, 'node_modules/.bin', name)
  const out = join(folder, 'out.pdf')
  const all: readonly Peer[] = [
    {
      name: 'pagedjs-cli',
      version: await versionOf(folder, 'pagedjs-cli'),
      make: ({ html }) =>
        run([bin('pagedjs-cli'), html, '-o', out, '-t', '1800000', '--browserArgs', '--no-sandbox'], folder, env),
    },
    {
      name: 'Vivliostyle CLI',
      version: await versionOf(folder, '@vivliostyle/cli'),
      make: ({ html }) =>
        run(
          [
            bin('vivliostyle'),
            'build',
            html,
            '-o',
            out,
            '--executable-browser',
            browser.executable,
            '--timeout',
            '1800',
          ],
          folder,
          env,
        ),
    },
    {
      name: 'Typst (npm compiler)',
      version: await versionOf(folder, '@myriaddreamin/typst-ts-node-compiler'),
      make: ({ typst }) => run([process.execPath, 'typst.js', typst, out], folder),
    },
    {
      name: 'WeasyPrint',
      version: (await onPath('weasyprint')) ? 'as installed' : '',
      make: ({ html }) => run(['weasyprint', html, out], folder),
    },
  ]
  return all.filter(({ version }) => version !== '')
}

async function versionOf(folder: string, name: string): Promise<string> {
  const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(() => '')
  return text === '' ? '' : String(JSON.parse(text).version)
}

async function onPath(name: string): Promise<boolean> {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    const there = await access(join(folder, name)).then(
      () => true,
      () => false,
    )
    if (there) return true
  }
  return false
}
