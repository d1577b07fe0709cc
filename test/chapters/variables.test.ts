import { expect, test } from 'vitest'
import { readText } from './reading.ts'

const variables = { naam: 'Jan & <b>Piet</b>', adres: 'https://x.nl/a' }

test('variables are filled in as text, in text, titles, addresses and HTML', async () => {
  const { html, told } = await readText(
    '# Van {{ naam }}\n\n{{naam}} en [hier]({{adres}}) en <i title="{{ naam }}">{{ naam }}</i>.\n\n<p>{{ naam }}</p>\n',
    {},
    { variables },
  )
  expect(told).toEqual([])
  expect(html).toContain('<p>Jan &#x26; &#x3C;b>Piet&#x3C;/b> en <a href="https://x.nl/a">hier</a>')
  expect(html).toContain('<i title="Jan &#x26; <b>Piet</b>">Jan &#x26; &#x3C;b>Piet&#x3C;/b></i>')
  expect(html).toContain('<p>Jan &#x26; &#x3C;b>Piet&#x3C;/b></p>')
})

test('the edition’s facts have names, and the chapter’s variables win', async () => {
  const { html, told } = await readText(
    '---\nvariables: { naam: Eigen }\nstandfirst: "Van {{ naam }}"\n---\n{{ edition.title }} {{ edition.number }} van {{ naam }}\n',
    {},
    { variables },
  )
  expect(told).toEqual([])
  expect(html.trim()).toBe('<p>Proef 7 van Eigen</p>')
})

test('code, escaped braces and sums stay as they are', async () => {
  const { html, told } = await readText(
    '`{{ naam }}` \\{{ naam }} {{7*7}} {{7+7}}\n\n    {{ naam }}\n',
    {},
    { variables },
  )
  expect(told).toEqual([])
  expect(html).toContain('<code>{{ naam }}</code> {{ naam }} {{7*7}} {{7+7}}')
  expect(html).toContain('<span class="line">{{ naam }}</span>')
})

test('an unknown variable is told of with the nearest name, at its column', async () => {
  const { told, messages, html } = await readText('Van\n\n- de {{ naan }}\n', {}, { variables })
  expect(told).toEqual(['unknown-variable nr/a.md:3:6'])
  expect(messages[0]?.reason).toBe('There is no variable “naan”; did you mean “naam”?')
  expect(html).toContain('de {{ naan }}')
})

test('an unknown variable in front matter is told of where the field stands', async () => {
  const { told } = await readText('---\ntitle: A\nkicker: "Van {{ xyz }}"\n---\nTekst.\n')
  expect(told).toEqual(['unknown-variable nr/a.md:3:9'])
})
