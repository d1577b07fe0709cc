import { expect, test } from 'vitest'
import { readLabels } from '../scripts/labels.ts'
import { collector } from '../scripts/message.ts'
import { memoryWorld } from '../scripts/world/memory-world.ts'
import { home } from './modules.ts'

const world = memoryWorld({
  'templates/locales/en.yaml': "figure: figure\nyear: 2026\nonPage: '{kind} on page {page}'\n",
  'templates/locales/fy.yaml': 'figure: [a]\n',
})

test.each([
  ['en', { figure: 'figure', year: '2026', onPage: '{kind} on page {page}' }],
  ['EN-gb', { figure: 'figure', year: '2026', onPage: '{kind} on page {page}' }],
  ['tlh', {}],
  ['../x', {}],
])('the labels of %s', async (language, labels) => {
  const found = collector()
  expect(await readLabels(language, world, found)).toEqual(labels)
  expect(found.all()).toEqual([])
})

test('a mistake in the file is told at its place', async () => {
  const found = collector()
  expect(await readLabels('fy', world, found)).toEqual({})
  expect(found.all()).toMatchObject([{ rule: 'wrong-type', place: { file: 'templates/locales/fy.yaml', line: 1 } }])
})

test.each(['nl', 'en', 'de', 'fr'])('the house has every label in %s', async language => {
  const found = collector()
  const house = memoryWorld({}, { packageRoot: home })
  const [labels, dutch] = [await readLabels(language, house, found), await readLabels('nl', house, found)]
  expect(found.all()).toEqual([])
  expect(Object.keys(labels).sort()).toEqual(Object.keys(dutch).sort())
})
