import { expect, test } from 'vitest'
import { readText } from './reading.ts'

const table = '| stad | inwoners |\n|---|--:|\n| Breda | 184.716 |\n| Oss | 92.5 % |\n'

test.each([
  ['before', `Tabel: De **steden** {#steden .smal}\n\n${table}`],
  ['after', `${table}\nTable: De **steden** {#steden .smal}\n`],
])('a caption %s a table goes into it, with its id and classes', async (_, markdown) => {
  const { html, told, chapter } = await readText(markdown)
  expect(told).toEqual([])
  expect(html.trim()).toMatch(
    /^<table id="steden" class="smal"><caption><span class="table-number">Tabel 1<\/span> De <strong>steden<\/strong><\/caption>/,
  )
  expect(chapter?.anchors.at(-1)).toEqual({ id: 'steden', kind: 'table', number: '1', text: 'De steden' })
})

test('a caption without an id has no number', async () => {
  const { html, told } = await readText(`Tabel: De steden\n\n${table}`)
  expect(told).toEqual([])
  expect(html).toContain('<caption>De steden</caption>')
})

test('attributes on a line of their own belong to the table', async () => {
  const { html, told } = await readText(`${table}\n{#steden .smal}\n`)
  expect(told).toEqual([])
  expect(html).toContain('<table id="steden" class="smal"><caption><span class="table-number">Tabel 1</span></caption>')
})

test('a paragraph that begins as a caption but stands by no table is a paragraph', async () => {
  const { html, told } = await readText('Tabel: niets.\n')
  expect(told).toEqual([])
  expect(html.trim()).toBe('<p>Tabel: niets.</p>')
})

test('two tables with a caption each keep their own', async () => {
  const { html, told } = await readText(`Tabel: Een\n\n${table}\nTabel: Twee\n\n${table}`)
  expect(told).toEqual([])
  expect(html.match(/<caption>\w+/g)).toEqual(['<caption>Een', '<caption>Twee'])
})

test('heads have their scope, and columns with figures alone their class', async () => {
  const { html } = await readText(table)
  expect(html).toContain(
    '<thead>\n<tr>\n<th scope="col">stad</th>\n<th align="right" scope="col" class="number">inwoners</th>',
  )
  expect(html).toContain('<td>Breda</td>\n<td align="right" class="number">184.716</td>')
})
