import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { home } from '../modules.ts'
import { scratch } from '../world/scratch.ts'

const run = promisify(execFile)

/** A small engine with the real `bin/program.js`, and the packages of this one. */
async function engine() {
  const root = await scratch()
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  await write('package.json', '{ "type": "module", "dependencies": { "esbuild": "*" } }')
  await write('bin/program.js', await readFile(join(home, 'bin/program.js'), 'utf8'))
  const shared = 'scripts/pages/page-bundle.js'
  await write(shared, await readFile(join(home, shared), 'utf8'))
  await write('bin/tell.js', "import { program } from './program.js'\nconsole.log(await program('cli'))\n")
  await write('scripts/other.ts', 'declare const KATERN_ENGINE: string\nexport const mark: string = KATERN_ENGINE')
  await write('scripts/cli.ts', "export { mark } from './other.ts'\nexport const at: string = import.meta.url")
  await write('scripts/pages/runtime/entry.ts', 'document.title = "x"')
  for (const worker of ['pdf/colour/picture-worker', 'press/file-worker'])
    await write(`scripts/${worker}.ts`, 'export {}')
  await mkdir(join(root, 'node_modules'))
  for (const name of ['esbuild', '@esbuild'])
    await symlink(join(home, 'node_modules', name), join(root, 'node_modules', name))
  const program = async () => (await run(process.execPath, [join(root, 'bin/tell.js')])).stdout.trim()
  return { root, write, program }
}

it('is made once, and knows the engine and where its scripts lie', async () => {
  const { root, program } = await engine()
  const url = await program()
  const made = (await import(url)) as { readonly mark: string; readonly at: string }
  expect(made.mark).toMatch(/^[\da-f]{64}$/)
  expect(fileURLToPath(made.at)).toBe(join(root, 'scripts/cli.ts'))
  const { mtimeMs } = await stat(fileURLToPath(url))
  expect(await program()).toBe(url)
  expect((await stat(fileURLToPath(url))).mtimeMs).toBe(mtimeMs)
})

it('is made anew when a script is another, with another mark; what only looks newer has the same mark', async () => {
  const { root, write, program } = await engine()
  const mark = async (url: string) => ((await import(url)) as { readonly mark: string }).mark
  const first = await program()
  await write(
    'scripts/other.ts',
    'declare const KATERN_ENGINE: string\nexport const mark: string = KATERN_ENGINE // new',
  )
  const second = await program()
  await utimes(join(root, 'scripts/cli.ts'), 1, 1)
  const third = await program()
  expect(new Set([first, second, third]).size).toBe(3)
  expect(await mark(second)).not.toBe(await mark(first))
  expect(await mark(third)).toBe(await mark(second))
})

it('keeps nothing half made, and forgets what was not used for a week', async () => {
  const { root, program } = await engine()
  const folder = dirname(fileURLToPath(await program()))
  const old = join(dirname(folder), 'old')
  await mkdir(old)
  await utimes(old, 1, 1)
  await utimes(join(root, 'scripts/cli.ts'), 2, 2)
  await program()
  const names = await readdir(dirname(folder))
  expect(names.filter(name => name === 'old' || name.startsWith('making-'))).toEqual([])
  expect(names).toHaveLength(2)
})

it('is none where it cannot be kept', async () => {
  const { root, program } = await engine()
  // A file where the folder should be: also the superuser cannot write below it.
  await mkdir(join(root, 'node_modules/.cache'))
  await writeFile(join(root, 'node_modules/.cache/katern-program'), '')
  expect(await program()).toBe('undefined')
})
