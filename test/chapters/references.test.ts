import { expect, test } from 'vitest'
import { htmlOf, readFiles, readText } from './reading.ts'

const page = (id: string) => `<span class="page-ref" data-page-of="${id}">00</span>`

test('an empty reference says what it leads to and on which page', async () => {
  const { html, told } = await readText(
    '# Titel\n\n## De kop {#kop}\n\nAlinea.\n{#alinea}\n\nTabel: X {#tab}\n\n| a |\n|---|\n| b |\n\nZie [](#kop), [](#tab), [](#alinea), [](#a).\n',
  )
  expect(told).toEqual([])
  expect(html).toContain(`<a href="#kop" class="reference">‘De kop’, pagina ${page('kop')}</a>`)
  expect(html).toContain(`<a href="#tab" class="reference">tabel 1 op pagina ${page('tab')}</a>`)
  expect(html).toContain(`<a href="#alinea" class="reference">pagina ${page('alinea')}</a>`)
  expect(html).toContain(`<a href="#a" class="reference">‘Titel’, pagina ${page('a')}</a>`)
})

test('a reference to a chapter gives its short title where it has one, set in the manner of the language', async () => {
  const { chapters, told } = await readFiles({
    'nr/a.md': 'Zie [](#b).\n',
    'nr/b.md': '---\nid: b\ntitle: "Een titel van vele woorden: en meer"\nshortTitle: "Kort, \'t kan"\n---\nTekst.\n',
  })
  expect(told).toEqual([])
  expect(chapters[0] ? htmlOf(chapters[0].body) : '').toContain(`>‘Kort, ’t kan’, pagina ${page('b')}</a>`)
})

test('references speak the language of their chapter', async () => {
  const { html } = await readText(
    '---\nlanguage: en\n---\n## Head {#h}\n\nTabel: X {#t}\n\n| a |\n|---|\n| b |\n\nSee [](#t).\n',
  )
  expect(html).toContain(`table 1 on page ${page('t')}`)
})

test('a reference with text stays a link, and an id of the chapter’s own heading needs no prefix', async () => {
  const { html, told } = await readText('## Een kop\n\n[tekst](#een-kop) [](#een-kop)\n')
  expect(told).toEqual([])
  expect(html).toContain('<a href="#a-een-kop">tekst</a>')
  expect(html).toContain('‘Een kop’, pagina')
})

test('references lead to other chapters by id and by file', async () => {
  const { chapters, told } = await readFiles({
    'nr/a.md': 'Zie [](#kop), [b](b.md), [](./b.md#een-kop).\n',
    'nr/b.md': '# B\n\n## Kop {#kop}\n\n## Een kop\n',
  })
  expect(told).toEqual([])
  const html = chapters[0] ? htmlOf(chapters[0].body) : ''
  expect(html).toContain('href="#kop"')
  expect(html).toContain('<a href="#b">b</a>')
  expect(html).toContain('href="#b-een-kop"')
})

test('references in the manner of web sites for code find their headings, and # the beginning', async () => {
  const { html, told } = await readText(
    '# Titel, ja\n\n### `f(a[, b])`\n\n## HTML\n\n## HTML\n\n[f](#fa-b) [h](#html-1) [t](#titel-ja) [top](#) [top](#top)\n',
  )
  expect(told).toEqual([])
  expect(html).toContain('<a href="#a-html-2">h</a>')
  expect(html).toContain('<a href="#a">t</a> <a href="#a">top</a> <a href="#a">top</a>')
})

test('another text is a dead reference beside chapters, and just a file elsewhere or beside a text that stands alone', async () => {
  const alone = await readText('Zie [dat](weg.md).\n')
  expect(alone.told).toEqual(['local-link nr/a.md:1:5'])
  const several = await readFiles({ 'nr/a.md': '[x](weg.md) [y](../docs/weg.md)\n', 'nr/b.md': 'B\n' })
  expect(several.told).toEqual(['dead-reference nr/a.md:1:1', 'local-link nr/a.md:1:13'])
})

test('a dead reference is an error at its column, with the nearest id, and shows what was written', async () => {
  const { chapters, told, messages } = await readFiles({
    'nr/a.md': '## Kop {#conclusie}\n\nZie [](#conclusies) en [dit](#zzz) en [dat](weg.md).\n',
    'nr/b.md': 'B\n',
  })
  const html = chapters[0] ? htmlOf(chapters[0].body) : ''
  expect(told).toEqual(['dead-reference nr/a.md:3:5', 'dead-reference nr/a.md:3:24', 'dead-reference nr/a.md:3:39'])
  expect(messages[0]?.reason).toBe('The reference “#conclusies” leads nowhere; did you mean “conclusie”?')
  expect(html).toContain('>#conclusies</a>')
})

test('an id that is there twice is an error that names both places', async () => {
  const { told, messages } = await readFiles({ 'nr/a.md': '## A {#x}\n', 'nr/b.md': 'Tekst.\n\n## B {#x}\n' })
  expect(told).toEqual(['duplicate-id nr/b.md:3:1'])
  expect(messages[0]?.reason).toBe('The id “x” is also at nr/a.md:1:1')
})

test('a link to a file leads nowhere in print; one to the web does', async () => {
  const { told } = await readText('[a](https://x.nl) [b](mailto:a@b.nl) [c](//x.nl/y) [d](data/x.pdf)\n')
  expect(told).toEqual(['local-link nr/a.md:1:52'])
})

test('headings of the same words get ids of their own, in every script', async () => {
  const { chapter } = await readText('## Één kop\n\n## Één kop\n\n## 简短\n\n## !!!\n')
  expect(chapter?.headings.map(each => each.id)).toEqual(['a-één-kop', 'a-één-kop-2', 'a-简短', 'a-section'])
})
