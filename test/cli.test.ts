import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { publicationFolder } from './cli/publication-folder.ts'
import { katern } from './cli/spawn.ts'

const { version } = createRequire(import.meta.url)('../package.json') as { readonly version: string }
const small = { 'chapters/een/01.md': '# Een\n\nTekst.\n', 'chapters/twee/01.md': '# Twee\n\nTekst.\n' }

/** Says that this very process, which lives, is building `een`: another build then waits. */
function lockFor(folder: string): Promise<void> {
  return writeFile(`${folder}/dist/.een.lock`, JSON.stringify({ pid: process.pid, host: hostname() }))
}

const locked = { ...small, 'dist/.gitignore': '*\n' }

test('prints its version, and nothing else', async () => {
  expect(await katern('/', ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('prints its help', async () => {
  const { code, stdout, stderr } = await katern('/', ['--help'])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Usage: katern')
})

test.each([
  [['biuld'], "Unknown command 'biuld'; did you mean build?"],
  [['build', '--drft'], "Unknown option '--drft'; did you mean --draft?"],
  [['build', 'twe'], 'There is no edition, folder or file “twe”; did you mean “twee”?'],
  [['build', '--only', 'print', '--only', 'screen'], '--only print and --only screen exclude each other.'],
  [['build', '--css', 'x.css'], 'The stylesheet of --css, “x.css”, is not there.'],
  [['html'], "Missing required argument 'file'."],
  [['html', '../x.md'], '“../x.md” lies outside the publication'],
  [['rules', 'wrong-us'], 'There is no rule “wrong-us”; did you mean “wrong-use”?'],
])('%j is wrong use: code 2, one sentence, no stack', async (argv, reason) => {
  const { code, stdout, stderr } = await katern(await publicationFolder(small), argv)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(reason)
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('wrong use is one JSON object when JSON was asked for', async () => {
  const { code, stdout, stderr } = await katern(await publicationFolder(small), ['build', 'dire', '--json'])
  expect([code, stderr]).toEqual([2, ''])
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    messages: [{ rule: 'unknown-edition' }],
    written: [],
    pages: 0,
  })
})

test('an old Node gets a sentence', async () => {
  const old = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.19.0" } })'
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}` }
  const { code, stderr } = await katern('/', ['--version'], { env })
  expect(code).toBe(2)
  expect(stderr).toContain('katern needs Node 20.19 or newer; this is Node 18.19.0.')
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s ends a build with %i, and leaves the earlier PDF', async (signal, code) => {
  const folder = await publicationFolder({ ...locked, 'dist/een/een-screen.pdf': 'eerder' })
  await lockFor(folder)
  const ended = await katern(folder, ['build', 'een'], {
    during: (printed, kill) => void (printed.includes('waiting for another build') && kill(signal)),
  })
  expect(ended.code).toBe(code)
  expect(ended.stderr).toContain('build-stopped  Stopped before it was done.')
  expect(await readFile(`${folder}/dist/een/een-screen.pdf`, 'utf8')).toBe('eerder')
  expect((await readdir(`${folder}/dist`)).sort()).toEqual(['.een.lock', '.gitignore', 'een'])
})

test('Ctrl-C ends a watch without a complaint', async () => {
  const folder = await publicationFolder(locked)
  await lockFor(folder)
  const ended = await katern(folder, ['build', 'een', '--watch'], {
    during: (printed, kill) => void (printed.includes('waiting for') && kill('SIGINT')),
  })
  expect(ended.code).toBe(130)
  expect(ended.stderr).not.toContain('error')
})

test('a folder that cannot be written is a message', async () => {
  const folder = await publicationFolder({ ...small, uit: 'a file, not a folder' })
  const { code, stderr } = await katern(folder, ['build', 'een', '--out', 'uit'])
  expect(code).toBe(1)
  expect(stderr).toContain('error  cannot-write  There is a file where a folder should be')
})
