import { expect, test } from 'vitest'
import { htmlOf, readText } from './reading.ts'

test('an included file stands in the place of its directive, with its own name in places and messages', async () => {
  const { chapter, html, told } = await readText('Voor.\n\n::include{file="delen/x.md"}\n\nNa.\n', {
    'nr/delen/x.md': '---\ntitle: telt niet\n---\nMidden {{ weg }}.\n',
  })
  expect(told).toEqual(['unknown-variable nr/delen/x.md:4:8'])
  expect(html.trim()).toBe('<p>Voor.</p>\n<p>Midden {{ weg }}.</p>\n<p>Na.</p>')
  expect(JSON.stringify(chapter?.body)).toContain('"dataAt":"nr/delen/x.md:4:1"')
})

test('includes work at any depth and within blocks, each read from its own folder', async () => {
  const { html, told } = await readText('> ::include{file="delen/x.md"}\n', {
    'nr/delen/x.md': 'Een.\n\n::include{file="y.md"}\n',
    'nr/delen/y.md': 'Twee.\n',
  })
  expect(told).toEqual([])
  expect(html).toContain('<blockquote>\n<p>Een.</p>\n<p>Twee.</p>\n</blockquote>')
})

test('a component in an included file is rendered, and its faults are placed in that file', async () => {
  const { html, told } = await readText('::include{file="delen/x.md"}\n', {
    'nr/delen/x.md': '\n:::nota{bene="1"}\nTekst.\n:::\n',
    'templates/components/nota.html': '---\nkind: container\n---\n<aside class="nota">{{ content }}</aside>\n',
  })
  expect(told).toEqual(['unknown-attribute nr/delen/x.md:2:9'])
  expect(html).toContain('<aside class="nota" data-component="nota"><p>Tekst.</p></aside>')
})

test('two files may each have a note of the same name', async () => {
  const { html, told } = await readText('Een[^1].\n\n::include{file="delen/x.md"}\n\n[^1]: Noot een.\n', {
    'nr/delen/x.md': 'Twee[^1].\n\n[^1]: Noot twee.\n',
  })
  expect(told).toEqual([])
  expect(html).toContain('data-note="a-1" data-number="1">Noot een.')
  expect(html).toContain('data-note="a-2" data-number="2">Noot twee.')
})

test('a loop is told of once, with the way round', async () => {
  const { told, messages, html } = await readText('Voor.\n\n::include{file="delen/x.md"}\n', {
    'nr/delen/x.md': 'In.\n\n::include{file="../a.md"}\n',
  })
  expect(told).toEqual(['include-loop nr/delen/x.md:3:1'])
  expect(messages[0]?.reason).toContain('nr/a.md → nr/delen/x.md → nr/a.md')
  expect(html.trim()).toBe('<p>Voor.</p>\n<p>In.</p>')
})

test.each([
  ['delen/z.md', 'missing-include', 'There is no file “delen/z.md”; did you mean “delen/x.md”?'],
  ['../../etc/passwd', 'outside-publication', '“../../etc/passwd” lies outside the publication'],
  ['/etc/passwd', 'outside-publication', '“/etc/passwd” lies outside the publication'],
  ['..%2f..%2fx.md', 'outside-publication', '“..%2f..%2fx.md” lies outside the publication'],
])('an include of %s is an error at its place', async (file, rule, reason) => {
  const { told, messages } = await readText(`Tekst.\n\n::include{file="${file}"}\n`, { 'nr/delen/x.md': 'X.\n' })
  expect(told).toEqual([`${rule} nr/a.md:3:1`])
  expect(messages[0]?.reason).toBe(reason)
})

test('an include that names no file is an error', async () => {
  expect((await readText('Tekst.\n\n::include\n')).told).toEqual(['missing-include nr/a.md:3:1'])
})

test('what was included is in the tree once', async () => {
  const { chapter } = await readText('::include{file="delen/x.md"}\n', { 'nr/delen/x.md': 'Uniek.\n' })
  expect(chapter && htmlOf(chapter.body).split('Uniek').length).toBe(2)
})
