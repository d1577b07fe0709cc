import { expect, test } from 'vitest'
import { readChapters } from '../../scripts/chapters/chapters.ts'
import type { Edition } from '../../scripts/edition/model.ts'
import { collector } from '../../scripts/message.ts'
import { noRecall, type Recall } from '../../scripts/recall.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { countingRecall, memoryStore } from '../recalls.ts'
import { editionOf, htmlOf, packageRoot, readFiles, readText } from './reading.ts'

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

type Files = Readonly<Record<string, string>>
const drawing = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"/>`
const chart =
  'kind: bars\nunit: "%"\nmax: 100\nitems:\n  - { label: Onderwijs, value: 40 }\n  - { label: Zorg, value: 20 }\n'
const kader = '---\nkind: container\n---\n<aside class="kader">{{ content }}</aside>'
const start: Files = {
  'nr/a.md': '# A\n\n![Vlak](vlak.svg "Bij"){#f}\n\n![](weg.png)\n\nIn {{ plaats }}.\n',
  'nr/b.md': '---\ntitle: B\nid: b\n---\n## Kop {#k}\n\n::include{file="delen/deel.txt"}\n\n![Vlak](vlak.svg){#g}\n',
  'nr/c.md': '# C\n\nZie [](#k), [](#g) en [b](b.md).[^1]\n\n[^1]: Noot.\n',
  'nr/d.md': '# D\n\n:::kader\nTekst.\n:::\n\n::chart{data="data/staven.yaml" alt="Staven."}\n',
  'nr/vlak.svg': drawing(20),
  'nr/delen/deel.txt': 'Een deel.\n',
  'nr/data/staven.yaml': chart,
  'templates/components/kader.html': kader,
}

async function reading(files: Files, recall: Recall, changes: Partial<Edition>) {
  const found = collector()
  const edition = editionOf(['nr/a.md', 'nr/b.md', 'nr/c.md', 'nr/d.md'], changes)
  const world = memoryWorld(files, { packageRoot })
  const chapters = await readChapters(edition, world, found, recall)
  return { chapters: chapters.map(({ mark: _, ...chapter }) => ({ ...chapter })), messages: found.all() }
}

const running = (...names: readonly string[]) => {
  return names.map(name => ({ path: `nr/${name}.md`, place: { file: 'nr/edition.yaml', line: 1, column: 1 } }))
}

test.each<{ edit: string; files?: Files; changes?: Partial<Edition>; drafts: number; chapters: number }>([
  { edit: 'nothing', drafts: 0, chapters: 0 },
  { edit: 'a word', files: { 'nr/a.md': `${start['nr/a.md']}Meer.\n` }, drafts: 1, chapters: 1 },
  { edit: 'an included file', files: { 'nr/delen/deel.txt': 'Het deel.\n' }, drafts: 1, chapters: 1 },
  { edit: 'the size of a picture', files: { 'nr/vlak.svg': drawing(30) }, drafts: 2, chapters: 2 },
  { edit: 'a picture that was missing', files: { 'nr/weg.png': '' }, drafts: 1, chapters: 1 },
  { edit: 'data', files: { 'nr/data/staven.yaml': chart.replace('40', '50') }, drafts: 1, chapters: 1 },
  { edit: 'a component', files: { 'templates/components/kader.html': `${kader}!` }, drafts: 4, chapters: 4 },
  { edit: 'labels', files: { 'templates/locales/nl.yaml': 'figure: beeld\n' }, drafts: 4, chapters: 4 },
  { edit: 'a variable', changes: { variables: { plaats: 'Deurne' } }, drafts: 4, chapters: 4 },
  { edit: 'a draft', changes: { draft: true }, drafts: 4, chapters: 4 },
  { edit: 'styles', changes: { css: ['eigen.css'] }, drafts: 0, chapters: 0 },
  // The figures of a and b change numbers, and c refers to one of them; drafts of these are read anew to be finished anew.
  { edit: 'the order', changes: { running: running('b', 'a', 'c', 'd') }, drafts: 0, chapters: 3 },
  {
    edit: 'a heading that c refers to',
    files: { 'nr/b.md': start['nr/b.md']?.replace('Kop', 'Top') ?? '' },
    drafts: 1,
    chapters: 2,
  },
  {
    edit: 'an id that c refers to',
    files: { 'nr/b.md': start['nr/b.md']?.replace('#k', '#l') ?? '' },
    drafts: 1,
    chapters: 2,
  },
  { edit: 'a chapter less', changes: { running: running('a', 'b', 'c') }, drafts: 0, chapters: 0 },
  {
    edit: 'a part',
    changes: { running: running('a', 'b', 'c', 'd').map(ref => ({ ...ref, part: 'een' })) },
    drafts: 0,
    chapters: 4,
  },
])(
  'after a change of $edit chapters come out as if none had been kept',
  async ({ files, changes, drafts, chapters }) => {
    const { recall, done } = countingRecall()
    const first = await reading(start, recall, { variables: {} })
    expect(done()).toEqual({ draft: 4, chapter: 4 })
    const given = [{ ...start, ...files }, recall, { variables: {}, ...changes }] as const
    const second = await reading(...given)
    expect({ draft: 0, chapter: 0, ...done() }).toEqual({ draft: drafts, chapter: chapters })
    expect(second).toEqual(await reading(given[0], noRecall, given[2]))
    // Back to what it was, of which some is still kept.
    expect(await reading(start, recall, { variables: {} })).toEqual(first)
  },
)

test('messages of drafts and of finished chapters come in the order in which they were first told', async () => {
  const store = memoryStore()
  const files = { ...start, 'nr/c.md': '# C\n\n[](#weg) ![](ook.png)\n\n## E {#k}\n' }
  const told = async () => (await reading(files, countingRecall(store).recall, {})).messages.map(each => each.rule)
  const rules = ['missing-alt', 'missing-image', 'unknown-variable', 'missing-alt', 'missing-image', 'duplicate-id']
  const first = await told()
  expect([...first].sort()).toEqual([...rules, 'dead-reference'].sort())
  expect(first.slice(-2)).toEqual(['duplicate-id', 'dead-reference'])
  expect(await told()).toEqual(first)
  for (const [name, bytes] of store.held)
    store.held.set(
      name,
      bytes.map(byte => byte ^ 1),
    )
  expect(await told()).toEqual(first)
})
