import { expect, test } from 'vitest'
import { runningByName } from '../../scripts/edition/running.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { reading } from './reading.ts'

const file = 'chapters/e/edition.yaml'
const chapters = { 'chapters/e/1-een.md': '# Een', 'chapters/e/2-twee.md': '# Twee' }

test('by name, at the root too', async () => {
  const world = memoryWorld({ '10.md': '', '9.md': '', 'x.txt': '' })
  expect((await runningByName('', world)).map(each => each.path)).toEqual(['9.md', '10.md'])
})

test.each([
  [
    ['1-een.md', '2-twe.md'],
    [
      '3:5 missing-chapter There is no chapter “2-twe.md”; did you mean “2-twee.md”?',
      '2:3 chapter-left-out “2-twee.md” is not in the running order',
    ],
  ],
  [['1-een.md', '2-twee.md', 'x.md'], ['4:5 missing-chapter There is no chapter “x.md”']],
  [['1-een.md', '2-twee.md', './1-een.md'], ['4:5 duplicate-chapter “./1-een.md” is named on line 2 already']],
  [['1-een.md'], ['2:3 chapter-left-out “2-twee.md” is not in the running order']],
  [['1-een.md', '2-twee.md', 'data.csv'], ['4:5 not-a-chapter “data.csv” is neither Markdown nor HTML']],
  [['1-een.md', '2-twee.md', 'images'], ['4:5 not-a-chapter “images” is a folder']],
  [
    ['1-een.md', '2-twee.md', 'gone', 'gone'],
    ['4:5 missing-chapter There is no chapter “gone”', '5:5 missing-chapter There is no chapter “gone”'],
  ],
])('%j', async (names, expected) => {
  const yaml = `running:\n${names.map(name => `  - ${name}\n`).join('')}`
  const more = { 'chapters/e/data.csv': '', 'chapters/e/images/a.png': '', 'chapters/e/_later.md': '' }
  const { told, edition } = await reading({ [file]: yaml, ...chapters, ...more })
  expect(told).toEqual(expected.map(each => `${file}:${each}`))
  expect(edition?.running[0]?.path).toBe('chapters/e/1-een.md')
})

test.each([
  '../../../x.md',
  '/etc/passwd.md',
  'file:///etc/passwd.md',
  'FILE:x.md',
  'C:/x.md',
  '\\\\server\\x.md',
  '..\\..\\..\\x.md',
  'http://example.org/x.md',
  '%2e%2e/%2e%2e/%2e%2e/x.md',
  'a/../../../../x.md',
  '..%2f..%2f..%2fx.md',
  'a\0.md',
])('%j leads out', async path => {
  const yaml = `running:\n  - 1-een.md\n  - 2-twee.md\n  - ${JSON.stringify(path)}`
  const { told } = await reading({ [file]: yaml, ...chapters })
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/^chapters\/e\/edition\.yaml:4:5 (outside-chapter|missing-chapter) /)
  if (!path.startsWith('..%2f')) expect(told[0]).toContain('outside-chapter')
})

test('a chapter of another folder in the publication may be named', async () => {
  const { told, edition } = await reading({ [file]: 'running: [../shared/x.md]', 'chapters/shared/x.md': '# X' })
  expect(told).toEqual([])
  expect(edition?.running[0]?.path).toBe('chapters/shared/x.md')
})

test('names with spaces, accents, signs and emoji', async () => {
  const names = ['een twee.md', 'café #1 100%.md', '🎉.md']
  const files = Object.fromEntries(names.map(name => [`chapters/e/${name}`, '# X']))
  const { told, edition } = await reading({ [file]: `running: ${JSON.stringify(names)}`, ...files })
  expect(told).toEqual([])
  expect(edition?.running.map(each => each.path)).toEqual(names.map(name => `chapters/e/${name}`))
})
