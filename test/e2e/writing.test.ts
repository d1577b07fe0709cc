import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { emptyFolder, katern } from './katern.ts'
import { publish } from './publish.ts'

const earlier = 'an earlier PDF'
const isRoot = process.getuid?.() === 0
const hasMount = process.platform === 'linux' && isRoot

async function small(): Promise<string> {
  const root = await emptyFolder()
  await publish(root, { 'chapters/een/01.md': '# Een\n\nTekst van een alinea.\n' })
  return root
}

/** A message in plain words, without a stack. */
function expectTold(stderr: string, reason: RegExp): void {
  expect(stderr).toMatch(/error {2}cannot-write {2}/)
  expect(stderr).toMatch(reason)
  expect(stderr).not.toMatch(/^\s+at |internal-error/m)
  expect(stderr.match(/cannot-write/g)).toHaveLength(1)
}

test.skipIf(!hasMount)('a full disk keeps the earlier PDFs (needs root, to mount a small disk)', async () => {
  const root = await small()
  const out = join(root, 'klein')
  await mkdir(out)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', out])
  onTestFinished(() => void execFileSync('umount', [out]))
  await publish(out, { 'een/een-screen.pdf': earlier, 'een/een-print.pdf': earlier })
  const { code, stdout, stderr } = await katern(root, ['build', 'een', '--out', 'klein'])
  expect([code, stdout]).toEqual([1, ''])
  expectTold(stderr, /There is no space left on the disk/)
  expect((await readdir(out, { recursive: true })).sort()).toEqual(['een', 'een/een-print.pdf', 'een/een-screen.pdf'])
  for (const name of ['screen', 'print']) expect(await readFile(join(out, `een/een-${name}.pdf`), 'utf8')).toBe(earlier)
})

test.skipIf(isRoot)(
  'a folder without permission keeps the earlier PDFs (not as root, whom nothing stops)',
  async () => {
    const root = await small()
    await publish(root, { 'dist/een/een-screen.pdf': earlier })
    await chmod(join(root, 'dist/een'), 0o555)
    onTestFinished(() => chmod(join(root, 'dist/een'), 0o755))
    const { code, stderr } = await katern(root, ['build', 'een'])
    expect(code).toBe(1)
    expectTold(stderr, /There is no permission to write/)
    expect(await readFile(join(root, 'dist/een/een-screen.pdf'), 'utf8')).toBe(earlier)
  },
)

test.skipIf(!hasMount)('a disk that is read-only keeps the earlier PDFs (needs root, to mount one)', async () => {
  const root = await small()
  const out = join(root, 'vast')
  await mkdir(out)
  execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', out])
  onTestFinished(() => void execFileSync('umount', [out]))
  await publish(out, { 'een/een-screen.pdf': earlier })
  execFileSync('mount', ['-o', 'remount,ro', out])
  const { code, stderr } = await katern(root, ['build', 'een', '--out', 'vast'])
  expect(code).toBe(1)
  expectTold(stderr, /The disk is read-only/)
  expect(await readFile(join(out, 'een/een-screen.pdf'), 'utf8')).toBe(earlier)
})

test('a folder where the PDF should be is told, and stays', async () => {
  const root = await small()
  await publish(root, { 'dist/een/een-screen.pdf/notitie.txt': 'mijn' })
  const { code, stdout, stderr } = await katern(root, ['build', 'een'])
  expect([code, stdout]).toEqual([1, ''])
  expectTold(stderr, /There is a folder where a file should be.*een-screen\.pdf/)
  expect(await readFile(join(root, 'dist/een/een-screen.pdf/notitie.txt'), 'utf8')).toBe('mijn')
  expect(await readdir(join(root, 'dist/een'))).toEqual(['een-screen.pdf'])
})

test('a file where the edition’s folder should be is told, and stays', async () => {
  const root = await small()
  await mkdir(join(root, 'dist'))
  await writeFile(join(root, 'dist/een'), 'mijn')
  const { code, stderr } = await katern(root, ['build', 'een'])
  expect(code).toBe(1)
  expectTold(stderr, /There is a file where a folder should be/)
  expect(await readFile(join(root, 'dist/een'), 'utf8')).toBe('mijn')
})
