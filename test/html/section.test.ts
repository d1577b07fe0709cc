import { h } from 'hastscript'
import { expect, test } from 'vitest'
import type { Chapter } from '../../scripts/chapters/model.ts'
import { makeSection } from '../../scripts/html/section.ts'
import { loadTemplates } from '../../scripts/html/template.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { sampleChapter, sampleEdition } from './samples.ts'

const world = memoryWorld({
  'chapters/proef/01.md': '---\ntitle: A\nstandfirst: S\n---\n',
  'templates/plain.html': '---\ncolumns: 2\nfields: { place: }\n---\n<h1>{{ title }}</h1>{{ place }}{{ body }}',
  'templates/mute.html': '<h1>{{ title }}</h1>',
})

async function make(over: Partial<Chapter>) {
  const messages = collector()
  const templates = await loadTemplates(world, 'nl', messages)
  const workshop = { edition: sampleEdition(), templates, contents: [], world, collector: messages }
  return { section: await makeSection(sampleChapter(over), workshop), messages: messages.all() }
}

test('a section is one element with its language, id and source positions', async () => {
  const { section, messages } = await make({ extra: { place: 'A & B' } })
  expect(messages).toEqual([])
  expect(section?.markup).toBe(
    '<section class="chapter plain part-een" id="eerste" lang="nl" data-chapter="eerste">\n<h1>Eén <em>titel</em></h1>' +
      'A &#38; B<div class="cols cols-1"><p data-at="chapters/proef/01.md:5:1" class="opens">Zin &#x26; meer.</p></div>\n</section>',
  )
  expect(section).toMatchObject({ title: 'Eén titel', startSide: 'any', bare: true })
})

test('direction goes on the section', async () => {
  expect((await make({ direction: 'rtl', language: 'ar' })).section?.markup).toContain('lang="ar" dir="rtl"')
})

test('a template that drops words is an error', async () => {
  const head = { ...sampleChapter().head, standfirst: 'S' }
  const { messages } = await make({ template: 'mute', head })
  expect(messages).toMatchObject([
    { rule: 'template-drops-text', place: { line: 3 }, reason: expect.stringContaining('standfirst') },
    { rule: 'template-drops-text', reason: expect.stringContaining('text of the chapter') },
  ])
})

test('pictures get their place on the origin', async () => {
  const body = { type: 'root' as const, children: [h('img', { src: 'chapters/proef/a.svg' })] }
  const { section } = await make({ body, assets: ['chapters/proef/a.svg'] })
  expect(section?.markup).toContain('src="/files/chapters/proef/a.svg"')
})
