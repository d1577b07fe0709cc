import { expect, test } from 'vitest'
import { furnish } from '../../scripts/html/furniture.ts'
import { loadTemplates } from '../../scripts/html/template.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const files = {
  'templates/furniture.html':
    '<p>{% if side == "verso" %}{{ folio }} {{ shortTitle }}{% else %}{{ folio }}{% endif %}</p>',
  'templates/plain.html': '---\nfurniture: not-first\n---\n',
  'templates/cover.html': '---\nfurniture: none\n---\n',
  'templates/opener.html': '---\nfurniture: none\n---\n',
  'templates/grounds/opener.html': '<svg></svg>',
}

async function furnitureOf(kind: string, own?: 'none' | 'all') {
  const messages = collector()
  const templates = await loadTemplates(memoryWorld(files), 'nl', messages)
  const template = templates.kinds.get(kind)
  if (!template) throw new Error(`no ${kind}`)
  const furniture = furnish(template, templates, { shortTitle: 'A & B' }, own)
  expect(messages.all()).toEqual([])
  return furniture
}

test('each side has its own feet, with the folio left open', async () => {
  expect(await furnitureOf('plain')).toEqual({
    bare: false,
    bareFirst: true,
    ground: { verso: '', recto: '' },
    furniture: {
      verso: '<p>[[folio]] A &#38; B</p>',
      recto: '<p>[[folio]]</p>',
    },
  })
})

test('none means bare, with or without a ground', async () => {
  expect((await furnitureOf('cover')).bare).toBe(true)
  expect(await furnitureOf('opener')).toMatchObject({
    bare: true,
    ground: { verso: '<svg></svg>', recto: '<svg></svg>' },
  })
})

test('a chapter may ask for other furniture than its kind', async () => {
  expect(await furnitureOf('plain', 'none')).toMatchObject({ bare: true, bareFirst: false })
  expect((await furnitureOf('cover', 'all')).furniture.recto).toBe('<p>[[folio]]</p>')
})

test.each([
  '{{ side }}',
  '{% assign n = "si" | append: "de" %}{{ [n] }}',
  "{% include 'sided' %}",
  "{% render 'sided', side: side %}",
])('a ground may be another on each side: %s', async ground => {
  const given = {
    'templates/a.html': '',
    'templates/grounds/a.html': ground,
    'templates/partials/sided.html': '{{ side }}',
  }
  const templates = await loadTemplates(memoryWorld(given), 'nl', collector())
  const template = templates.kinds.get('a')
  expect(template && furnish(template, templates, {}).ground).toEqual({ verso: 'verso', recto: 'recto' })
})
