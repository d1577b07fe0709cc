import { expect, test } from 'vitest'
import { findFile } from '../../scripts/chapters/component-files.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const world = memoryWorld({
  'chapters/a/deel/data/x.yaml': '',
  'chapters/a/data/x.yaml': '',
  'chapters/a/data/y.yaml': '',
})
const places = { world, path: 'chapters/a/deel/h.md', folder: 'chapters/a' }
const place = { file: places.path, line: 3, column: 1 }

async function find(value: string) {
  const found = collector()
  const path = await findFile(value, places, place, found)
  return [path, ...found.all().map(each => `${each.rule} ${each.place?.line}: ${each.reason}`)]
}

test('the chapter’s folder comes before the edition’s', async () => {
  expect(await find('data/x.yaml')).toEqual(['chapters/a/deel/data/x.yaml'])
  expect(await find('data/y.yaml')).toEqual(['chapters/a/data/y.yaml'])
  expect(await find('../data/y.yaml')).toEqual(['chapters/a/data/y.yaml'])
})

test('a file that is not there, and one that is elsewhere', async () => {
  expect(await find('data/xx.yaml')).toEqual([
    undefined,
    'missing-file 3: There is no file “data/xx.yaml”; did you mean “data/x.yaml”?',
  ])
  expect(await find('data')).toEqual([undefined, 'missing-file 3: There is no file “data”'])
  for (const outside of ['../../../../x', '/etc/passwd', 'C:\\x']) {
    expect(await find(outside)).toEqual([undefined, `outside-publication 3: “${outside}” lies outside the publication`])
  }
})
