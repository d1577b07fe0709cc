import { expect, test } from 'vitest'
import { chapterHtml } from '../../scripts/press/chapter-html.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'

const world = memoryWorld({ 'chapters/a/1.md': '# Bomen\n\nEen *boom*.\n' }, { packageRoot: home })
const options = { plain: true, css: [] }

test('gives the section of one file', async () => {
  const { html, messages } = await chapterHtml({ path: 'chapters/a/1.md' }, options, world)
  expect(messages).toEqual([])
  expect(html).toMatch(/^<section [\s\S]*<\/section>\n$/)
  expect(html).toContain('<em>boom</em>')
})

test('a text given comes before the file', async () => {
  const { html } = await chapterHtml({ path: 'chapters/a/1.md', text: '# Struiken\n' }, options, world)
  expect(html).toContain('Struiken')
  expect(html).not.toContain('boom')
})

test('names what is wrong at its place in the text', async () => {
  const { messages } = await chapterHtml({ path: 'stdin.md', text: '# A\n\n:::kaderr\nB\n:::\n' }, options, world)
  expect(messages).toMatchObject([{ rule: 'unknown-component', place: { file: 'stdin.md', line: 3, column: 1 } }])
})
