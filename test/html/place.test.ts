import { expect, test } from 'vitest'
import { settingPlace } from '../../scripts/html/place.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const world = memoryWorld({
  'a.md': '---\ntitle: A\ntemplate: b\n---\nkicker: text\n',
  'b.md': '---\r\ntitle: A\r\n---\r\n',
})

test('a setting is found in the front matter only', async () => {
  expect(await settingPlace(world, 'a.md', 'template')).toEqual({ file: 'a.md', line: 3, column: 11 })
  expect(await settingPlace(world, 'a.md', 'kicker')).toEqual({ file: 'a.md', line: 1, column: 1 })
})

test('Windows line ends and absent files do not matter', async () => {
  expect((await settingPlace(world, 'b.md', 'title')).line).toBe(2)
  expect((await settingPlace(world, 'c.md', 'title')).line).toBe(1)
})
