import { expect, test } from 'vitest'
import { readAttributes } from '../../scripts/chapters/attributes.ts'
import { readText } from './reading.ts'

test('attributes read id, classes and values, quoted or not', () => {
  expect(readAttributes(`{#a.b-c .d .e_f g="h i" j='k' l=m}`)).toEqual({
    id: 'a.b-c',
    classes: ['d', 'e_f'],
    values: { g: 'h i', j: 'k', l: 'm' },
  })
})

test.each([
  ['## Kop {#k .groot}', '<h2 id="k" class="groot">Kop</h2>'],
  ['[tekst](https://x.nl){.ext data-doel=1}', '<p><a href="https://x.nl" class="ext" data-doel="1">tekst</a></p>'],
  ['`code`{.x lang=en}', '<p><code class="x" lang="en">code</code></p>'],
  ['*nadruk*{.x}', '<p><em class="x">nadruk</em></p>'],
  ['Alinea.\n{.lead #l}', '<p id="l" class="lead">Alinea.</p>'],
  ['- een\n- twee\n\n{.smal}', '<ul class="smal">\n<li>een</li>\n<li>twee</li>\n</ul>'],
  ['> citaat\n\n{.groot}', '<blockquote class="groot">\n<p>citaat</p>\n</blockquote>'],
  ['{.smal}\n\n- een', '<ul class="smal">\n<li>een</li>\n</ul>'],
  [
    '```js {#c .wide}\na\n```',
    '<pre id="c" class="wide"><code class="language-js"><span class="line">a</span></code></pre>',
  ],
  [
    '[a](https://x.nl){bron="https://y.nl:8/a_b"}',
    '<p><a href="https://x.nl" data-bron="https://y.nl:8/a_b">a</a></p>',
  ],
])('attributes go to what they belong to: %j', async (markdown, html) => {
  const { html: made, told } = await readText(`Vooraf.\n\n${markdown}\n`)
  expect(told).toEqual([])
  expect(made.trim().split('\n').slice(1).join('\n').trim()).toBe(html)
})

test('braces that are no attributes are text', async () => {
  const { html, told } = await readText('Een {accolade}, {a b}, `{#x}` en \\{#y}.\n')
  expect(told).toEqual([])
  expect(html.trim()).toBe('<p>Een {accolade}, {a b}, <code>{#x}</code> en {#y}.</p>')
})

test('attributes that belong to nothing are told of and printed as they stand', async () => {
  const { html, told, messages } = await readText('Zo {#los .x} maar, en a {b=c} d.\n')
  expect(told).toEqual(['loose-attributes nr/a.md:1:4'])
  expect(messages[0]?.reason).toBe('The attributes {#los .x} belong to nothing')
  expect(html.trim()).toBe('<p>Zo {#los .x} maar, en a {b=c} d.</p>')
})
