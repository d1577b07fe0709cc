import { expect, test } from 'vitest'
import { readText } from './reading.ts'

test('HTML within Markdown and Markdown within HTML are one tree', async () => {
  const { html, told } = await readText('<div class="a">\n\nEen *woord*.\n\n</div>\n\nEn <mark>**vet**</mark>.\n')
  expect(told).toEqual([])
  expect(html).toContain('<div class="a">\n<p>Een <em>woord</em>.</p>\n</div>')
  expect(html).toContain('<mark><strong>vet</strong></mark>')
})

test('a component that HTML in a chapter pretends to be gets no more than a component may', async () => {
  const { html } = await readText(
    '<katern-component data-name="box" data-kind="container" data-attributes=\'{"title":"<script>x</script>"}\'>Tekst</katern-component>\n',
  )
  expect(html).not.toContain('<script')
  expect(html).toContain('Tekst')
})

test('sanitising comes before components, whose templates are the house’s own', async () => {
  const { html, told } = await readText('::vlag\n', {
    'templates/components/vlag.html': '---\nkind: leaf\n---\n<p style="color: red">Vlag</p>\n',
  })
  expect(told).toEqual([])
  expect(html).toContain('style="color: red"')
})
