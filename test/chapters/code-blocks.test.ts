import { expect, test } from 'vitest'
import { readText } from './reading.ts'

test('each line of code is a line of its own, with its place and its indentation', async () => {
  const { html, told, chapter } = await readText(
    'Zo:\n\n```js\nlet a = "b"\n\n  c(--d)\n```\n\n    in\n      gesprongen\n',
  )
  expect(told).toEqual([])
  expect(html).toContain(
    '<pre><code class="language-js"><span class="line">let a = "b"</span><span class="line"> </span><span class="line">  c(--d)</span></code></pre>',
  )
  expect(html).toContain('<pre><code><span class="line">in</span><span class="line">  gesprongen</span></code></pre>')
  const places = [...JSON.stringify(chapter?.body).matchAll(/"className":\["line"\],"dataAt":"nr\/a.md:(\d+):/g)].map(
    each => each[1],
  )
  expect(places).toEqual(['4', '5', '6', '9', '10'])
})

test('code in raw HTML keeps its elements, line by line', async () => {
  const { html, told } = await readText('<pre><code>a <b>b</b>\nc\n</code></pre>\n')
  expect(told).toEqual([])
  expect(html).toContain('<pre><code><span class="line">a <b>b</b></span><span class="line">c</span></code></pre>')
})

test('an empty fence is an empty block', async () => {
  const { html, told } = await readText('Zo:\n\n```\n```\n')
  expect(told).toEqual([])
  expect(html).toContain('<pre><code><span class="line"> </span></code></pre>')
})
