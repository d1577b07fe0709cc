import { expect, test } from 'vitest'
import { matterFile, usedKeys } from '../../scripts/chapters/matter-file.ts'
import { settingNames } from '../../scripts/html/settings.ts'

test('everything may be left out, and a template may have keys of its own', () => {
  expect(matterFile.parse({})).toEqual({})
  expect(matterFile.parse({ senders: ['A', 'B'] })).toEqual({ senders: ['A', 'B'] })
})

test.each([
  [{ start: 'links' }, 'start'],
  [{ furniture: 'sometimes' }, 'furniture'],
  [{ restart: 0 }, 'restart'],
  [{ contents: 'nee' }, 'contents'],
  [{ id: 'a b' }, 'id'],
  [{ hyphenation: 'gemeente-raad' }, 'hyphenation'],
])('%j is told', (matter, key) => {
  expect(matterFile.safeParse(matter).error?.issues.map(each => each.path[0])).toEqual([key])
})

test('every key that the schema names is used up here or sets something for the pages', () => {
  const named = Object.keys(matterFile.shape)
  expect(named.filter(each => !usedKeys.has(each)).sort()).toEqual([...settingNames].sort())
})
