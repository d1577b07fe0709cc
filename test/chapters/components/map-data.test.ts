import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readMapData } from '../../../scripts/chapters/components/map-data.ts'
import { brief, packageRoot } from './render.ts'

const own = await readFile(join(packageRoot, 'templates/components/locator-map.yaml'), 'utf8')
const read = (text: string) => readMapData({ text, file: 'm.yaml', firstLine: 1 })

test('the package’s map has an outline and the places of the edition', () => {
  const { map, messages } = read(own)
  expect(messages).toEqual([])
  expect(map?.outline.length).toBeGreaterThan(60)
  for (const place of [
    "'s-Hertogenbosch",
    'Oss',
    'Elsendorp',
    'Alphen',
    'Reusel',
    'Loon op Zand',
    'Zaanstad',
    'Rotterdam',
  ]) {
    expect(map?.places).toHaveProperty([place])
  }
})

test('faults stand at their lines', () => {
  const { map, messages } = read('name: X\nscale-latitude: 51\noutline:\n  - [4, 51]\n  - [4, 95]\n  - [4]\nplaces: {}')
  expect(map).toBeUndefined()
  expect(brief(messages).map(each => each.split(':')[0])).toEqual(['wrong-value 5', 'wrong-value 6'])
})
