import { expect, test } from 'vitest'
import { editions } from '../../scripts/cli/editions.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

function found(...paths: readonly string[]): Promise<readonly string[]> {
  return editions(memoryWorld(Object.fromEntries(paths.map(each => [each, '#']))))
}

test('every folder under chapters with an edition.yaml or Markdown, in order of name', async () => {
  const paths = [
    'chapters/b/1.md',
    'chapters/a/edition.yaml',
    'chapters/images/x.png',
    'chapters/.git/x.md',
    'los/1.md',
  ]
  expect(await found(...paths)).toEqual(['chapters/a', 'chapters/b'])
})

test('chapters itself when it is the only edition', async () => {
  expect(await found('chapters/edition.yaml', 'chapters/extra/x.md')).toEqual(['chapters'])
  expect(await found('chapters/01.md', 'chapters/images/x.png')).toEqual(['chapters'])
})

test('a readme beside editions is no edition', async () => {
  expect(await found('chapters/README.md', 'chapters/a/1.md')).toEqual(['chapters/a'])
})

test('none', async () => {
  expect(await found('brief.md')).toEqual([])
})
