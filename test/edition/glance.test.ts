import { expect, test } from 'vitest'
import { glanceAt } from '../../scripts/edition/glance.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

async function glance(text: string | Uint8Array, name = 'a.md') {
  return glanceAt(name, memoryWorld({ [name]: text }))
}

test.each([
  ['# Title', 'Title'],
  ['Text.\n\n## Second level ##\n', 'Second level'],
  ['---\ntitle: In front\n---\n# Heading', 'In front'],
  ['---\ntitle: 1984\n---', '1984'],
  ['---\nkicker: x\n---\n# Heading {#id .wide}', 'Heading'],
  ['# A *word*, `code` and [a link](x.md)', 'A word, code and a link'],
  ['# [![The logo][logo]][site] and [name][1]', 'The logo and name'],
  ['# [![The logo](a.png)](https://example.org)', 'The logo'],
  ['# snake_case stays, _this_ does not', 'snake_case stays, this does not'],
  ['```\n# comment\n```\n# Title', 'Title'],
  ['~~~\n```\n# comment\n~~~\n# Title', 'Title'],
  ['#No space', ''],
  ['No heading', ''],
  ['', ''],
  ['---\ntitle: a: b\n---\n# Heading', 'Heading'],
  ['---\n# Not closed', 'Not closed'],
])('%j has the title %j', async (text, title) => {
  expect((await glance(text)).title).toBe(title)
})

test.each([
  ['<h1 class="a">One &amp; <em>two</em></h1>', 'One & two'],
  ['<title>T</title><h1>One</h1>', 'T'],
  ['<h1>no end', ''],
])('%j has the title %j', async (text, title) => {
  expect((await glance(text, 'a.html')).title).toBe(title)
})

test('its language, when that is one', async () => {
  expect((await glance('---\nlanguage: NL\n---')).language).toBe('nl')
  expect((await glance('---\nlanguage: nederlands\n---')).language).toBe('')
})

test('a file that is absent or no text shows nothing', async () => {
  expect(await glanceAt('none.md', memoryWorld({}))).toEqual({ title: '', language: '' })
  expect(await glance(Uint8Array.of(0xff, 0xfe))).toEqual({ title: '', language: '' })
})

test('long text is glanced at, not worked through', async () => {
  expect((await glance(`${'<h1'.repeat(50_000)}`, 'a.html')).title).toBe('')
  expect((await glance(`# ${'['.repeat(50_000)}`)).title).toBe('')
  expect((await glance(`${'> '.repeat(50_000)}`)).title).toBe('')
})
