import { expect, test } from 'vitest'
import { htmlOf, readFiles } from './reading.ts'

async function read(text: string) {
  const reading = await readFiles(
    { 'nr/a.html': text, 'nr/a.svg': '<svg viewBox="0 0 4 2"/>' },
    { variables: { naam: 'Jan' } },
  )
  return { ...reading, chapter: reading.chapters[0], html: reading.chapters[0] ? htmlOf(reading.chapters[0].body) : '' }
}

test('a document gives its body, with classes and styles, places, and the title of its first heading', async () => {
  const { chapter, html, told } = await read(
    '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>T</title></head>\n<body>\n<h1>The <em>title</em></h1>\n<p class="x" style="color: red">Text</p>\n</body></html>\n',
  )
  expect(told).toEqual([])
  expect(chapter?.head.title).toBe('The <em>title</em>')
  expect(chapter?.language).toBe('en')
  expect(html.trim()).toBe('<p class="x" style="color: red">Text</p>')
  expect(JSON.stringify(chapter?.body)).toContain('"dataAt":"nr/a.html:6:1"')
})

test('a fragment with front matter is a chapter too', async () => {
  const { chapter, html, told } = await read(
    '---\ntitle: Boven\n---\n<p>Van {{ naam }}, <code>{{ naam }}</code></p>\n<img src="a.svg" alt="a">\n',
  )
  expect(told).toEqual([])
  expect(chapter?.head.title).toBe('Boven')
  expect(html).toContain('<p>Van Jan, <code>{{ naam }}</code></p>')
  expect(html).toContain('<img src="nr/a.svg" alt="a" width="4" height="2">')
  expect(JSON.stringify(chapter?.body)).toContain('"dataAt":"nr/a.html:4:1"')
})

test('the title of a document without a heading is the title', async () => {
  expect((await read('<title>A *b* & c</title><p>Tekst</p>')).chapter?.head.title).toBe('A *b* &#x26; c')
})

test.each([
  ['<link rel="stylesheet" href="x.css">', 'unsafe-html nr/a.html:2:1'],
  ['<script>x()</script>', 'unsafe-html nr/a.html:2:1'],
  ['<p style="background: url(x)">a</p>', 'unsafe-html nr/a.html:2:1'],
  ['<p style="position: fixed">a</p>', 'unsafe-html nr/a.html:2:1'],
  ['<p style="width: expression(x)">a</p>', 'unsafe-html nr/a.html:2:1'],
  ['<p style="background: u\\72l(x)">a</p>', 'unsafe-html nr/a.html:2:1'],
  ['<p>{{ naan }}</p>', 'unknown-variable nr/a.html:2:4'],
  ['<p><a href="#weg">a</a></p>', 'dead-reference nr/a.html:2:4'],
  ['<p><img src="b.svg" alt="a"></p>', 'missing-image nr/a.html:2:4'],
])('%s is told of at its place', async (markup, expected) => {
  const { told } = await read(`<p>Tekst</p>\n${markup}\n`)
  expect(told).toEqual([expected])
})
