import { expect, test } from 'vitest'
import { htmlOf, readFiles, readText } from './reading.ts'

test('a chapter of plain Markdown has a head, a body with places, and no messages', async () => {
  const { chapter, told } = await readText(
    '---\ntitle: Een "kop"\nkicker: Vooraf\n---\nEen *woord* vooraf.\n\n- een\n- twee\n',
  )
  expect(told).toEqual([])
  expect(chapter?.head).toEqual({
    kicker: 'Vooraf',
    title: 'Een “kop”',
    shortTitle: 'Een “kop”',
    standfirst: '',
    byline: '',
  })
  expect(chapter).toMatchObject({ id: 'a', path: 'nr/a.md', template: 'plain', language: 'nl', direction: 'ltr' })
  expect(JSON.stringify(chapter?.body)).toContain('"dataAt":"nr/a.md:5:1"')
  expect(JSON.stringify(chapter?.body)).toContain('"dataAt":"nr/a.md:8:1"')
})

test('the first heading of level one is the title when the front matter has none, and is not printed twice', async () => {
  const { chapter, html, told } = await readText('# De *titel* {#eigen}\n\nTekst.\n')
  expect(told).toEqual([])
  expect(chapter?.head.title).toBe('De <em>titel</em>')
  expect(chapter?.id).toBe('eigen')
  expect(html.trim()).toBe('<p>Tekst.</p>')
})

test('with a title in the front matter a heading of level one stays in the text', async () => {
  const { html, chapter } = await readText('---\ntitle: Boven\n---\n# Onder\n\nTekst.\n')
  expect(chapter?.head.title).toBe('Boven')
  expect(html).toContain('<h1 id="a-onder">Onder</h1>')
})

test('chapters come in running order, with figures numbered through all of them', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"></svg>'
  const figure = (id: string) => `![alt](x.svg){#${id}}\n\nZie [](#twee).\n`
  const { chapters, told } = await readFiles({ 'nr/b.md': figure('een'), 'nr/a.md': figure('twee'), 'nr/x.svg': svg })
  expect(told).toEqual([])
  expect(chapters.map(each => each.id)).toEqual(['b', 'a'])
  const [first, second] = chapters.map(each => htmlOf(each.body))
  expect(first).toContain('<span class="figure-number">Figuur 1</span>')
  expect(second).toContain('<span class="figure-number">Figuur 2</span>')
  expect(first).toContain('figuur 2 op pagina <span class="page-ref" data-page-of="twee">00</span>')
})

test('a chapter that is not there is told of where the edition names it', async () => {
  const { told } = await readFiles(
    { 'nr/a.md': 'Tekst.\n' },
    { running: [{ path: 'nr/weg.md', place: { file: 'nr/edition.yaml', line: 4, column: 5 } }] },
  )
  expect(told).toEqual(['missing-chapter nr/edition.yaml:4:5'])
})

test.each(['', '\n\n', '<!-- niets -->\n'])('a chapter with nothing in it is an error: %j', async text => {
  expect((await readText(text)).told).toEqual(['empty-chapter nr/a.md:1:1'])
})

test('front matter alone makes a chapter', async () => {
  expect((await readText('---\ntitle: Deel 1\n---\n')).told).toEqual([])
})

test('two chapters of the same id are an error that names both', async () => {
  const { told, messages } = await readFiles({ 'nr/a.md': 'Een.\n', 'nr/b.md': '---\nid: a\n---\nTwee.\n' })
  expect(told).toEqual(['duplicate-id nr/b.md:2:5'])
  expect(messages[0]?.reason).toBe('The id “a” is also at nr/a.md:1:1')
})

test('chapters in Arabic, Hebrew, Chinese and Japanese come out whole, with their direction', async () => {
  const { chapters, told } = await readFiles({
    'nr/a.md': '---\nlanguage: ar\n---\nهذا نصٌّ قصير، وفيه **كلمة**.\n',
    'nr/b.md': '---\nlanguage: he\n---\nזהו טקסט קצר.\n',
    'nr/c.md': '---\nlanguage: zh-hans\n---\n这是一段**简短**的文字，有《书名》。\n',
    'nr/d.md': '---\nlanguage: ja\ndirection: ltr\n---\n短い文章です。「引用」もあります。\n',
  })
  expect(told).toEqual([])
  expect(chapters.map(each => each.direction)).toEqual(['rtl', 'rtl', 'ltr', 'ltr'])
  expect(htmlOf(chapters[0]?.body ?? { type: 'root', children: [] })).toContain(
    'هذا نصٌّ قصير، وفيه <strong>كلمة</strong>.',
  )
  expect(htmlOf(chapters[2]?.body ?? { type: 'root', children: [] })).toContain(
    '<strong>简短</strong>的文字，有《书名》。',
  )
})

test('the same chapters give the same result twice', async () => {
  const files = { 'nr/a.md': '# A\n\nZie [](#b) en noot[^1].\n\n[^1]: Noot.\n', 'nr/b.md': '# B\n\nTekst.\n' }
  expect(JSON.stringify(await readFiles(files))).toBe(JSON.stringify(await readFiles(files)))
})
