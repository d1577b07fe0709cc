import { expect, test } from 'vitest'
import { readFiles } from './reading.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const text = (value: string) => new TextEncoder().encode(value)
const svg = '<svg viewBox="0 0 4 2"/>'

/** Twenty odd inputs: each is read, or refused with a place. */
const oddities: [name: string, files: Record<string, string | Uint8Array>, told: string[], words: string][] = [
  ['a byte order mark', { 'nr/a.md': '\ufeff---\ntitle: T\n---\nTekst.\n' }, [], 'Tekst.'],
  ['CRLF', { 'nr/a.md': '---\r\ntitle: T\r\n---\r\nEen\r\n\r\nTwee[^x]\r\n' }, ['dead-note nr/a.md:6:5'], 'Een'],
  ['CR alone', { 'nr/a.md': '---\rtitle: T\r---\rEen\r\rTwee[^x]\r' }, ['dead-note nr/a.md:6:5'], 'Een'],
  ['mixed line ends', { 'nr/a.md': 'Een\r\n\rTwee\n\r\nDrie[^x]' }, ['dead-note nr/a.md:5:5'], 'Drie'],
  ['UTF-16', { 'nr/a.md': bytes(0xff, 0xfe, 0x41, 0x00) }, ['not-utf8 nr/a.md:1:1'], ''],
  ['Latin-1', { 'nr/a.md': bytes(0x41, 0x0a, 0x63, 0x61, 0x66, 0xe9) }, ['not-utf8 nr/a.md:2:4'], ''],
  ['NUL', { 'nr/a.md': 'Een\nTw\0ee\n' }, ['not-utf8 nr/a.md:2:3'], ''],
  ['a long line', { 'nr/a.md': `${'woord '.repeat(20_000)}einde\n` }, [], 'einde'],
  ['no bytes', { 'nr/a.md': bytes() }, ['empty-chapter nr/a.md:1:1'], ''],
  ['no line end', { 'nr/a.md': 'Einde' }, [], 'Einde'],
  ['accents apart', { 'nr/a.md': 'Cafe\u0301 \n\n![a](<e\u0301.svg>)\n', 'nr/é.svg': svg }, [], 'Café'],
  ['a name with spaces', { 'nr/een twee.md': 'Tekst.\n' }, [], 'Tekst.'],
  ['a name with a number sign', { 'nr/a#1.md': 'Zie [dit](#weg).\n' }, ['dead-reference nr/a#1.md:1:5'], 'Zie'],
  ['a name with a percent sign', { 'nr/100%.md': 'Tekst.\n' }, [], 'Tekst.'],
  ['a name with emoji', { 'nr/🎉.md': 'Feest 🎉.\n' }, [], '🎉'],
  ['names that differ in case', { 'nr/a.md': 'Een.\n', 'nr/A.md': 'Twee.\n' }, ['duplicate-id nr/A.md:1:1'], 'Een.'],
  ['a name of 300 characters', { [`nr/${'a'.repeat(300)}.md`]: 'Tekst.\n' }, [], 'Tekst.'],
  ['lone surrogates and private use', { 'nr/a.md': text('Een \u{E000} en \u{F0000}.\n') }, [], 'Een'],
  ['bidirectional marks', { 'nr/a.md': 'Een \u202etwee\u202c drie.\n' }, [], 'drie.'],
  ['line separators', { 'nr/a.md': 'Een\u2028twee\u2029drie\u0085vier.\n' }, [], 'vier.'],
]

test.each(oddities)('%s', async (_, files, expected, words) => {
  const { told, chapters } = await readFiles(files)
  expect(told).toEqual(expected)
  expect(JSON.stringify(chapters[0]?.body ?? '').replaceAll('\u00ad', '')).toContain(words)
})

test('there are twenty of them', () => {
  expect(oddities).toHaveLength(20)
})
