import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, katern, left } from './katern.ts'
import { publish } from './publish.ts'

const files = { 'chapters/een/01.md': '# Een\n\nTekst van een alinea.\n' }

test('two builds at once, of one edition and into another folder, all end well and alike', async () => {
  const root = await emptyFolder()
  const passing = await emptyFolder()
  await publish(root, files)
  const build = (...more: readonly string[]) => katern(root, ['build', 'een', ...more], { TMPDIR: passing })
  const ended = await Promise.all([build(), build(), build('--out', 'elders')])
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0])
  for (const { stderr } of ended) expect(stderr).not.toMatch(/error|warning/)
  // Which of the first two waits, and whether it has to, is chance; the third never does.
  expect(ended[2]?.stderr).not.toContain('waiting for another build')
  const names = ['een', 'een/een-print.pdf', 'een/een-screen.pdf']
  const bytes = (folder: string) => Promise.all(names.slice(1).map(name => readFile(join(root, folder, name))))
  for (const folder of ['dist', 'elders'])
    expect((await readdir(join(root, folder), { recursive: true })).sort()).toEqual(names)
  expect(await bytes('elders')).toEqual(await bytes('dist'))
  expect(await left(passing)).toEqual([])
})
