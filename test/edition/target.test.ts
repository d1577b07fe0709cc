import { expect, test } from 'vitest'
import { findTarget } from '../../scripts/edition/target.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { line } from './reading.ts'

async function find(path: string) {
  const world = memoryWorld({
    'chapters/hoe-dan/edition.yaml': '',
    'chapters/hoe-dan/1.md': '',
    'chapters/docs/1.md': '',
    'docs/1.md': '',
    'x.html': '',
    'x.png': '',
  })
  const messages = collector()
  return { found: await findTarget(path, world, messages), told: messages.all().map(line) }
}

test.each([
  ['hoe-dan', { folder: 'chapters/hoe-dan' }],
  ['chapters/hoe-dan', { folder: 'chapters/hoe-dan' }],
  ['chapters/hoe-dan/', { folder: 'chapters/hoe-dan' }],
  ['./chapters/../chapters/hoe-dan', { folder: 'chapters/hoe-dan' }],
  ['chapters/hoe-dan/edition.yaml', { folder: 'chapters/hoe-dan' }],
  ['chapters/hoe-dan/1.md', { folder: 'chapters/hoe-dan', chapter: 'chapters/hoe-dan/1.md' }],
  ['docs', { folder: 'chapters/docs' }],
  ['./docs', { folder: 'docs' }],
  ['x.html', { folder: '', chapter: 'x.html' }],
  ['.', { folder: '' }],
  ['', { folder: '' }],
])('%j means %j', async (path, found) => {
  expect(await find(path)).toEqual({ found, told: [] })
})

test.each([
  ['hoedan', 'unknown-edition There is no edition, folder or file “hoedan”; did you mean “hoe-dan”?'],
  ['none', 'unknown-edition There is no edition, folder or file “none”'],
  ['chapters/none.md', 'unknown-edition There is no edition, folder or file “chapters/none.md”'],
  ['../x', 'outside-publication “../x” lies outside the publication'],
  ['/etc', 'outside-publication “/etc” lies outside the publication'],
  ['file:x', 'outside-publication “file:x” lies outside the publication'],
  ['x.png', 'x.png not-a-chapter “x.png” is neither Markdown nor HTML'],
])('%j is refused', async (path, told) => {
  expect(await find(path)).toEqual({ found: undefined, told: [told] })
})
