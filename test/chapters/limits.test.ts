import { expect, test } from 'vitest'
import { checkLimits } from '../../scripts/chapters/limits.ts'
import { collector } from '../../scripts/message.ts'
import { readText } from './reading.ts'

function told(text: string): readonly string[] {
  const found = collector()
  const allowed = checkLimits(text, 'a.md', found)
  expect(allowed).toBe(found.all().length === 0)
  return found.all().map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`)
}

test.each([
  ['brackets', `Tekst.\n\n${'['.repeat(5000)}`, 'too-complex 3:1'],
  ['emphasis', 'a_'.repeat(65_000), 'too-complex 1:1'],
  ['quotations', `Tekst.\n${'>'.repeat(50_000)}`, 'too-complex 2:1'],
  ['lists', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), 'too-complex 101:1'],
  ['entities', '&'.repeat(5000), 'too-complex 1:1'],
  ['comments', '<!--'.repeat(5000), 'too-complex 1:1'],
  ['directives', ':a['.repeat(50_000), 'too-complex 1:1'],
  ['open containers', ':::a\n'.repeat(5000), 'too-complex 101:1'],
  ['length', 'woord '.repeat(700_000), 'too-complex 1:1'],
])('a text of nothing but %s is refused before it is parsed', (_, text, expected) => {
  expect(told(text)).toEqual([expected])
})

test('what editors write is not refused: long lists, tables and code', () => {
  const list = '- **a** [b](c) `d`: e\n'.repeat(3000)
  const table = `| a | b |\n| - | - |\n${'| *a* | [b](c) |\n'.repeat(3000)}`
  const code = `\`\`\`\n${'{"a": [1, 2]}\n'.repeat(3000)}\`\`\`\n`
  expect(told(`${list}\n${table}\n${code}\n${'Een alinea met *nadruk*. '.repeat(300)}`)).toEqual([])
})

test.each([
  ['in one paragraph', '<b>'.repeat(2900), 1],
  ['in blocks', '<div>\n\n'.repeat(5000), 1001],
  ['less deep than that', '<div>\n\n'.repeat(300), 1],
])('HTML nested without end is an error: %s', async (_, text, line) => {
  expect((await readText(`${text}tekst\n`)).told[0]).toBe(`too-complex nr/a.md:${line}:1`)
})

test('one chapter that is refused leaves the others as they are', async () => {
  const { chapters, told: found } = await readText('['.repeat(9000), { 'nr/b.md': 'Goed.\n' })
  expect(found).toEqual(['too-complex nr/a.md:1:1'])
  expect(chapters.map(each => each.id)).toEqual(['b'])
})

test('a line of a megabyte is read', async () => {
  const { told: found, html } = await readText(`${'ab '.repeat(350_000)}einde\n`, {}, { language: 'xx' })
  expect(found).toEqual([])
  expect(html).toContain('einde</p>')
})
