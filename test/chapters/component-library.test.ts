import { expect, test } from 'vitest'
import { readComponentLibrary } from '../../scripts/chapters/component-library.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { brief, packageRoot } from './components/render.ts'

async function read(files: Readonly<Record<string, string>>, options = {}) {
  const found = collector()
  const library = await readComponentLibrary(memoryWorld(files, options), found)
  return { library, messages: found.all() }
}

test('a template says what its component takes', async () => {
  const { library, messages } = await read({
    'templates/components/b.html': '<p></p>',
    'templates/components/a.html':
      '---\nkind: [leaf, text]\nlabel: n\nattributes:\n  n: { type: number, default: 2, one-of: [1, 2] }\n  m: {}\n---\n<p>{{ n }}</p>',
    'templates/components/a.yaml': 'naam: x',
    'templates/components/a.txt': '',
  })
  expect(brief(messages)).toEqual(['missing-key 2:1'])
  expect([...library.keys()]).toEqual(['a'])
  const { body, ...rest } = library.get('a') ?? { body: [] }
  expect(body).toHaveLength(3)
  expect(rest).toEqual({
    name: 'a',
    file: 'templates/components/a.html',
    forms: ['leaf', 'text'],
    attributes: {
      n: { type: 'number', required: false, oneOf: ['1', '2'], default: '2' },
      m: { type: 'text', required: false, oneOf: undefined, default: undefined },
    },
    label: 'n',
    data: { text: 'naam: x', file: 'templates/components/a.yaml', firstLine: 1 },
  })
})

test('a publication lays its own component over the package’s', async () => {
  const own = '---\nkind: container\n---\n<p>eigen</p>'
  const { library, messages } = await read({ 'templates/components/box.html': own }, { packageRoot })
  expect(messages).toEqual([])
  expect(library.get('box')?.attributes).toEqual({})
  expect(library.get('tips')?.attributes).toHaveProperty('title')
})

test.each([
  ['---\nkind: doos\n---\nx', 'wrong-type 2:7'],
  ['---\nkind: leaf\nattributes:\n  a: { type: getal }\n---\nx', 'unknown-value 4:14'],
  ['---\nkind: [leaf\n---\nx', 'yaml-syntax 2:12'],
  ['---\nkind: leaf\n---\n<p>\n{{ x | nergens }}', 'bad-component 5:1'],
  ['---\nkind: leaf\n---\n{% if %}', 'bad-component 4:6'],
  ['---\nkind: leaf\n---\n{% include "x" %', 'bad-component 4:1'],
])('%j is a message at its line', async (template, expected) => {
  const { library, messages } = await read({ 'templates/components/a.html': template })
  expect(brief(messages)).toEqual([expected])
  expect(library.size).toBe(0)
})

test('a component may read the data of another', async () => {
  const library = await readComponentLibrary(memoryWorld({}, { packageRoot }), collector())
  expect(library.get('region-map')?.data).toEqual(library.get('locator-map')?.data)
  expect(library.get('region-map')?.data?.file).toBe('templates/components/locator-map.yaml')
})
