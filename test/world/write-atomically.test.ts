import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pid } from 'node:process'
import { expect, test, vi } from 'vitest'
import { writeAtomically } from '../../scripts/world/write-atomically.ts'
import { scratch } from './scratch.ts'

/** Spoils what is read back of passing files, as a disk that lies does, when a test turns it on. */
const disk = vi.hoisted(() => ({ lies: false }))
vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  const readFile = async (path: string, ...rest: []) => {
    const found = await real.readFile(path, ...rest)
    return disk.lies && path.endsWith('.tmp') ? Buffer.alloc(found.length) : found
  }
  return { ...real, readFile }
})

const bytes = (text: string) => new TextEncoder().encode(text)
const write = (at: string, text: string) => writeAtomically(new Map([[at, bytes(text)]]))

test('makes the folder, writes, replaces, and leaves nothing beside', async () => {
  const at = join(await scratch(), 'a/b/c.pdf')
  await write(at, 'one')
  await write(at, 'two')
  expect(await readFile(at, 'utf8')).toBe('two')
  expect(await readdir(join(at, '..'))).toEqual(['c.pdf'])
})

test('what the disk does not have as it was written never takes the place of the earlier file', async () => {
  const at = join(await scratch(), 'a.pdf')
  await write(at, 'one')
  disk.lies = true
  await expect(write(at, 'two').finally(() => (disk.lies = false))).rejects.toMatchObject({ code: 'EIO' })
  expect(await readFile(at, 'utf8')).toBe('one')
  expect(await readdir(join(at, '..'))).toEqual(['a.pdf'])
})

test('a rename that fails leaves what was there and no temporary file', async () => {
  const folder = await scratch()
  await mkdir(join(folder, 'taken/full'), { recursive: true })
  await expect(write(join(folder, 'taken'), 'x')).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['taken'])
  expect(await readdir(join(folder, 'taken'))).toEqual(['full'])
})

test('of files that belong together all are replaced, or none', async () => {
  const folder = await scratch()
  const [one, two] = [join(folder, 'one/a.pdf'), join(folder, 'two/b.pdf')]
  await writeAtomically(new Map([one, two].map(at => [at, bytes('old')])))
  await mkdir(join(folder, 'taken'))
  const three = join(folder, 'taken')
  await expect(writeAtomically(new Map([one, two, three].map(at => [at, bytes('new')])))).rejects.toThrow('folder')
  expect([await readFile(one, 'utf8'), await readFile(two, 'utf8')]).toEqual(['old', 'old'])
  expect(await readdir(join(folder, 'one'))).toEqual(['a.pdf'])
  await writeAtomically(new Map([one, two].map(at => [at, bytes('new')])))
  expect([await readFile(one, 'utf8'), await readFile(two, 'utf8')]).toEqual(['new', 'new'])
})

test('sweeps what a killed build left, and leaves the file of one that runs', async () => {
  const folder = await scratch()
  const dead = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }))
  await writeFile(join(folder, `.a.pdf.${dead}-00000000.tmp`), 'half')
  await writeFile(join(folder, `.a.pdf.${pid}-00000000.tmp`), 'busy')
  await writeFile(join(folder, `.b.pdf.${dead}-00000000.tmp`), 'other')
  await write(join(folder, 'a.pdf'), 'x')
  expect((await readdir(folder)).sort()).toEqual([`.a.pdf.${pid}-00000000.tmp`, `.b.pdf.${dead}-00000000.tmp`, 'a.pdf'])
})

/** A file-size limit stands in for a full disk: the write breaks off halfway in the same place. */
test('a write that breaks off leaves the old file whole', async () => {
  const folder = await scratch()
  const at = join(folder, 'a.pdf')
  await write(at, 'old')
  const source = `import { writeAtomically } from './scripts/world/write-atomically.ts'
    process.on('SIGXFSZ', () => {})
    await writeAtomically(new Map([[${JSON.stringify(at)}, new Uint8Array(4_000_000)]])).then(() => console.log('wrote'), e => console.log(e.code))`
  const limited = 'ulimit -f 100; exec node --import tsx --input-type=module -e "$0"'
  const said = execFileSync('bash', ['-c', limited, source], {
    encoding: 'utf8',
    env: { ...process.env, TSX_DISABLE_CACHE: '1' },
  })
  expect(said.trim()).toBe('EFBIG')
  expect(await readFile(at, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['a.pdf'])
})
