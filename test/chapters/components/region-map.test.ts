import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { select, selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { regionMap } from '../../../scripts/chapters/components/region-map.ts'
import { packageRoot } from './render.ts'

const read = async (file: string) => ({ text: await readFile(join(packageRoot, file), 'utf8'), file, firstLine: 1 })
const house = await read('templates/components/locator-map.yaml')
const place = { file: 'a.md', line: 2, column: 1 }
const context = { place, classes: [], children: [], house }
const data = (text: string) => ({ text, file: 'd.yaml', firstLine: 1 })

test('each story has a dot or an arrow, its place and its words', () => {
  const text = 'main: [{ place: Oss, label: Schadewijk }, { place: Zaanstad, label: Feest }]\nalso: [{ place: Breda }]'
  const { element, messages } = regionMap({ alt: 'Kaart' }, data(text), context)
  expect(messages).toEqual([])
  if (!element) throw new Error('nothing drawn')
  expect(selectAll('text', element).map(each => textOf(each))).toEqual([
    'Breda',
    'Oss',
    'Schadewijk',
    'Zaanstad',
    'Feest',
  ])
  expect(selectAll('circle', element)).toHaveLength(2)
  expect(selectAll('path', element)).toHaveLength(1)
  expect(select('svg', element)?.properties.ariaLabel).toBe('Kaart')
  expect(selectAll('table[hidden] tr', element).map(each => textOf(each))).toEqual(['OssSchadewijk', 'ZaanstadFeest'])
})

test('every place of the edition’s own map is known', async () => {
  const { messages } = regionMap({ alt: 'Kaart' }, await read('chapters/hoe-dan/data/verhalen.yaml'), context)
  expect(messages).toEqual([])
})

test('an unknown place is named with the nearest; without data the description stands there', () => {
  const { messages } = regionMap({}, data('main: [{ place: Os, label: x }]'), context)
  expect(messages.map(each => [each.rule, each.reason])).toEqual([
    ['unknown-place', 'The map does not know the place “Os”; did you mean “Oss”?'],
  ])
  const nothing = regionMap({ alt: 'Kaart' }, undefined, context)
  expect(nothing.element && textOf(nothing.element)).toBe('Kaart')
  expect(nothing.messages.map(each => each.rule)).toEqual(['undrawn-component'])
})
