import { expect, test } from 'vitest'
import { makeHtml } from '../../scripts/html/html.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { sampleChapter, sampleEdition } from './samples.ts'

const world = memoryWorld({
  'templates/plain.html': '<h1>{{ title }}</h1>{{ body }}<img src="/layered/styles/mark.svg">',
  'styles/type.css': 'p { background: url(mark.svg); color: var(--ink-black) }',
  'styles/mark.svg': '<svg/>',
})

test('sections stand in running order, with every file they ask for', async () => {
  const messages = collector()
  const chapters = [sampleChapter({ assets: ['chapters/proef/a.png'] }), sampleChapter({ id: 'tweede' })]
  const html = await makeHtml(sampleEdition(), chapters, world, messages)
  expect(messages.all()).toEqual([])
  expect(html.sections.map(section => section.id)).toEqual(['eerste', 'tweede'])
  expect(Object.fromEntries(html.assets)).toEqual({
    '/files/chapters/proef/a.png': { from: 'publication', path: 'chapters/proef/a.png' },
    '/layered/styles/mark.svg': { from: 'layered', path: 'styles/mark.svg' },
  })
  expect(html.stylesheet).toContain('url("/layered/styles/mark.svg")')
})

test('a chapter without its page kind is left out and reported', async () => {
  const messages = collector()
  const html = await makeHtml(sampleEdition(), [sampleChapter({ template: 'none' })], world, messages)
  expect(html.sections).toEqual([])
  expect(messages.all().map(each => each.rule)).toEqual(['missing-template'])
})
