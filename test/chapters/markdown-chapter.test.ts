import { expect, test } from 'vitest'
import { readText } from './reading.ts'

test('a colon that makes no component is text, attributes and all', async () => {
  const { html, told } = await readText('Om 10:30 in zo:dit, :smile: en a:b[c]{d=e}, https://x.nl:80/y.\n')
  expect(told).toEqual([])
  expect(html).toContain(
    'Om 10:30 in zo:dit, :smile: en a:b[c]{d=e}, <a href="https://x.nl:80/y">https://x.nl:80/y</a>.',
  )
})

test('an unknown container is told of, and its content stays', async () => {
  const { html, told } = await readText(':::bax\nInhoud.\n:::\n')
  expect(told).toEqual(['unknown-component nr/a.md:1:1'])
  expect(html).toContain('<p>Inhoud.</p>')
})

test('a component takes its content, its attributes and its place along', async () => {
  const { html, told, chapter } = await readText(
    'Voor.\n\n:::nota{kop="Let {{ x }}" #n .y}\nEen *woord*[^1].\n:::\n\n[^1]: Noot.\n',
    {
      'templates/components/nota.html':
        '---\nkind: container\nattributes: { kop: {} }\n---\n<aside><p class="nota-title">{{ kop }}</p>{{ content }}</aside>\n',
    },
    { variables: { x: '<op>' } },
  )
  expect(told).toEqual([])
  expect(html).toContain(
    '<aside id="n" class="y" data-component="nota"><p class="nota-title">Let &#x3C;op></p><p>Een <em>woord</em><span class="footnote"',
  )
  expect(JSON.stringify(chapter?.body)).toContain('"dataAt":"nr/a.md:3:1"')
  expect(chapter?.anchors.find(each => each.id === 'n')).toEqual({ id: 'n', kind: 'box', number: '', text: 'Let <op>' })
})
