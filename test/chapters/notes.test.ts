import { expect, test } from 'vitest'
import { readText } from './reading.ts'

test('a note stands at its call, as inline content, numbered through the chapter', async () => {
  const { html, told, chapter } = await readText('Een[^b] en twee[^a].\n\n[^a]: Noot *a*.\n[^b]: Noot b.\n')
  expect(told).toEqual([])
  expect(html.trim()).toBe(
    '<p>Een<span class="footnote" data-note="a-1" data-number="1">Noot b.</span> en twee' +
      '<span class="footnote" data-note="a-2" data-number="2">Noot <em>a</em>.</span>.</p>',
  )
  expect(chapter?.anchors.filter(each => each.kind === 'note').map(each => each.number)).toEqual(['1', '2'])
})

test('a note of several blocks becomes spans, since nothing else may stand within a paragraph', async () => {
  const { html, told } = await readText('Een[^a].\n\n[^a]: Eerste.\n\n    Tweede.\n\n    - lijst\n')
  expect(told).toEqual([])
  expect(html).toContain('<span class="note-block">Eerste.</span><span class="note-block">Tweede.</span>')
  expect(html).toContain('<span class="note-block note-li">lijst</span>')
  expect(html).not.toMatch(/<(?:ul|li|div)\b/)
})

test('a second call of a note is a link with its number', async () => {
  const { html, told } = await readText('Een[^a], weer[^a].\n\n[^a]: Noot.\n')
  expect(told).toEqual([])
  expect(html).toContain('weer<a class="note-again" href="#a-1" role="doc-noteref" data-generated="">1</a>.')
})

test('a note within a note is said between brackets, and a note that calls itself ends', async () => {
  const { html, told } = await readText('Een[^a].\n\n[^a]: Noot[^b] en [^a].\n[^b]: binnen\n')
  expect(told).toEqual([])
  expect(html).toContain('Noot<span class="note-inner"> (binnen)</span> en <a class="note-again"')
})

test('a note places its own lines', async () => {
  const { chapter } = await readText('Een[^a].\n\n[^a]: Noot.\n')
  expect(JSON.stringify(chapter?.body)).toContain('"dataNumber":"1","dataAt":"nr/a.md:3:1"')
})

test('a call without a note is an error with the nearest name; an escaped one is text', async () => {
  const { html, told, messages } = await readText(
    'Een \\[^x] en\ntwee[^brom]. `[^code]`\n\nDrie[^bron].\n\n[^bron]: Bron.\n',
  )
  expect(told).toEqual(['dead-note nr/a.md:2:5'])
  expect(messages[0]?.reason).toBe('There is no note [^brom]; did you mean “bron”?')
  expect(html).toContain('twee[^brom].')
})

test('a note that nothing calls is told of', async () => {
  const { told, html } = await readText('Een.\n\n[^a]: Noot.\n')
  expect(told).toEqual(['unused-note nr/a.md:3:1'])
  expect(html.trim()).toBe('<p>Een.</p>')
})

test('a note in a heading is no part of its text', async () => {
  const { chapter, told } = await readText('## Kop[^a]\n\n[^a]: Noot.\n')
  expect(told).toEqual([])
  expect(chapter?.headings).toEqual([{ id: 'a-kop', level: 2, text: 'Kop' }])
})
