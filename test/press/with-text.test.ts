import { expect, test } from 'vitest'
import { withText } from '../../scripts/press/with-text.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const world = withText(memoryWorld({ 'a.md': 'schijf', 'b.md': 'ander' }), 'a.md', 'invoer')

test('one file has the text given, whatever the disk says', async () => {
  expect(await world.kind('a.md')).toBe('file')
  expect(new TextDecoder().decode(await world.read('a.md'))).toBe('invoer')
})

test('it need not exist', async () => {
  const empty = withText(memoryWorld({}), 'stdin.md', 'invoer')
  expect(await empty.kind('stdin.md')).toBe('file')
  expect(new TextDecoder().decode(await empty.read('stdin.md'))).toBe('invoer')
})

test('every other file stays what it is', async () => {
  expect(new TextDecoder().decode(await world.read('b.md'))).toBe('ander')
  expect(await world.kind('c.md')).toBe('absent')
  expect(await world.read('c.md')).toBeUndefined()
})
