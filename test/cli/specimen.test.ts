import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { publicationFolder } from './publication-folder.ts'
import { katern } from './spawn.ts'

test('it is printed in any publication, with components of its own, and nothing else is written', async () => {
  const folder = await publicationFolder({
    'chapters/nul/edition.yaml': 'title: Nul\nlanguage: nl\n',
    'chapters/nul/01.md': '# Een\n',
    'templates/components/kaart.html': '---\nkind: container\n---\n<div>{{ content }}</div>',
  })
  const { code, stdout, stderr } = await katern(folder, ['specimen', '--only', 'screen', '--json'])
  expect(stderr).toBe('')
  expect(code).toBe(0)
  const { written, pages } = JSON.parse(stdout)
  expect(written.map((each: { path: string }) => each.path)).toEqual(['dist/specimen/specimen-screen.pdf'])
  expect(pages).toBeGreaterThan(12)
  expect((await readFile(`${folder}/dist/specimen/specimen-screen.pdf`)).subarray(0, 5).toString()).toBe('%PDF-')
  expect((await readdir(folder)).sort()).toEqual(expect.arrayContaining(['chapters', 'dist', 'templates']))
  expect(await readdir(folder)).not.toContain('specimen')
})
