import { expect, test } from 'vitest'
import { loadTemplates, templateOf } from '../../scripts/html/template.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { sampleChapter } from './samples.ts'

const world = memoryWorld({
  'chapters/proef/01.md': '---\ntitle: A\ntemplate: featrue\n---\n',
  'templates/feature.html': '---\nstart: recto\n---\n{{ body }}',
  'templates/furniture.html': '{{ folio }}',
  'templates/grounds/feature.html': '<svg></svg>',
  'templates/partials/mark.html': '<i></i>',
  'templates/locales/nl.yaml': 'contents: Inhoud\n',
})

test('page kinds, grounds, partials and labels are read', async () => {
  const messages = collector()
  const templates = await loadTemplates(world, 'nl-be', messages)
  expect([...templates.kinds.keys()]).toEqual(['feature'])
  expect(templates.kinds.get('feature')).toMatchObject({ ground: '<svg></svg>', matter: { start: 'recto' } })
  expect(templates.labels).toEqual({ contents: 'Inhoud' })
  expect(templates.render('x', "{% render 'mark' %}", {})).toBe('<i></i>')
  expect(messages.all()).toEqual([])
})

test('an unknown page kind is told where the chapter names it', async () => {
  const messages = collector()
  const templates = await loadTemplates(world, 'nl', messages)
  expect(await templateOf(sampleChapter({ template: 'featrue' }), templates, world, messages)).toBeUndefined()
  expect(messages.all()).toMatchObject([
    { rule: 'missing-template', place: { line: 3, column: 11 }, reason: expect.stringContaining('“feature”') },
  ])
})

test('wrong front matter of a template is told in the template', async () => {
  const messages = collector()
  await loadTemplates(memoryWorld({ 'templates/a.html': '---\nstart: left\n---\n' }), 'nl', messages)
  expect(messages.all()).toMatchObject([{ rule: 'unknown-value', place: { file: 'templates/a.html', line: 2 } }])
})
