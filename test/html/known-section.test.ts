import { h } from 'hastscript'
import { expect, test } from 'vitest'
import type { Chapter } from '../../scripts/chapters/model.ts'
import type { Edition } from '../../scripts/edition/model.ts'
import { makeHtml } from '../../scripts/html/html.ts'
import { collector } from '../../scripts/message.ts'
import { noRecall, type Recall } from '../../scripts/recall.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { countingRecall, memoryStore } from '../recalls.ts'
import { sampleChapter, sampleEdition } from './samples.ts'

type Files = Readonly<Record<string, string>>

const start: Files = {
  'chapters/proef/een.md': '---\ntitle: A\n---\n',
  'chapters/proef/twee.md': '---\ntitle: A\n---\n',
  'templates/plain.html': "<h1>{{ title }}</h1>{{ labels.page }}{% render 'piece' %}{{ body }}{{ position }}",
  'templates/list.html': '{% for group in contents %}{{ group.entries[0].title }}{% endfor %}{{ body }}{{ title }}',
  'templates/partials/piece.html': '<i></i>',
  'templates/grounds/plain.html': '<svg></svg>',
  'templates/furniture.html': '<p>{{ edition.title }}</p>',
  'templates/locales/nl.yaml': 'page: blz.\n',
  'styles/type.css': 'p { color: black }',
  'own.css': 'p { color: red }',
}

const named = (name: string, over: Partial<Chapter> = {}) => {
  const body = { type: 'root' as const, children: [h('p', `Zin van ${name}.`)] }
  return sampleChapter({ id: name, path: `chapters/proef/${name}.md`, mark: `mark of ${name}`, body, ...over })
}
const chapters = [named('een'), named('twee'), named('drie', { template: 'list' })]
const order = (...names: readonly string[]) =>
  names.map(name => ({ path: `chapters/proef/${name}.md`, place: { file: 'x' } }))
const running = order('een', 'twee', 'drie')

async function make(files: Files, given: readonly Chapter[], recall: Recall, over: Partial<Edition> = {}) {
  const found = collector()
  const html = await makeHtml(sampleEdition({ running, ...over }), given, memoryWorld(files), found, recall)
  return { html, messages: found.all() }
}

const titled = { ...sampleChapter().head, shortTitle: 'Anders' }

test.each<{
  edit: string
  files?: Files
  given?: readonly Chapter[]
  over?: Partial<Edition>
  section: number
  sheets?: number
}>([
  { edit: 'nothing', section: 0 },
  { edit: 'a chapter', given: [named('een', { mark: 'other' }), ...chapters.slice(1)], section: 1 },
  { edit: 'a title', given: [named('een', { mark: 'other', head: titled }), ...chapters.slice(1)], section: 2 },
  {
    edit: 'a chapter of which nothing is known',
    given: [named('een', { mark: undefined }), ...chapters.slice(1)],
    section: 0,
  },
  { edit: 'the order', over: { running: order('twee', 'een', 'drie') }, section: 2 },
  { edit: 'a template', files: { 'templates/plain.html': '{{ title }}{{ body }}' }, section: 2 },
  { edit: 'a partial', files: { 'templates/partials/piece.html': '<b></b>' }, section: 3 },
  { edit: 'a ground', files: { 'templates/grounds/plain.html': '<svg/>' }, section: 2 },
  { edit: 'a ground where there was none', files: { 'templates/grounds/list.html': '<svg/>' }, section: 1 },
  { edit: 'the furniture', files: { 'templates/furniture.html': '<p></p>' }, section: 3 },
  { edit: 'labels', files: { 'templates/locales/nl.yaml': 'page: pagina\n' }, section: 3 },
  { edit: 'the title of the edition', over: { title: 'Anders' }, section: 3 },
  { edit: 'a part', over: { parts: [] }, section: 3 },
  { edit: 'a stylesheet', files: { 'styles/type.css': 'p { color: red }' }, section: 0, sheets: 1 },
  { edit: 'a stylesheet that was not there', files: { 'styles/layout/a.css': 'p {}' }, section: 0, sheets: 1 },
  { edit: 'a stylesheet more', over: { css: ['own.css'] }, section: 3, sheets: 1 },
  { edit: 'no house style', over: { plain: true }, section: 3, sheets: 1 },
  { edit: 'an ink', over: { tokens: { ...sampleEdition().tokens, inks: [] } }, section: 0, sheets: 1 },
  { edit: 'a size', over: { tokens: { ...sampleEdition().tokens, scale: {} } }, section: 0 },
])(
  'after a change of $edit the html is as if none had been kept',
  async ({ files, given, over, section, sheets = 0 }) => {
    const { recall, done } = countingRecall()
    await make(start, chapters, recall)
    expect(done()).toEqual({ section: 3, sheets: 1 })
    const second = await make({ ...start, ...files }, given ?? chapters, recall, over)
    expect({ section: 0, sheets: 0, ...done() }).toEqual({ section, sheets })
    expect(second).toEqual(await make({ ...start, ...files }, given ?? chapters, noRecall, over))
  },
)

test('a template may name the contents in brackets', async () => {
  const { recall, done } = countingRecall()
  const files = {
    ...start,
    'templates/plain.html': '{{ title }}{{ body }}{% assign n = "con" | append: "tents" %}{{ [n].size }}',
  }
  await make(files, chapters, recall)
  done()
  await make(files, [...chapters.slice(0, 2), named('vier', { head: titled })], recall)
  expect(done().section).toBe(3)
})

test('what is wrong with a section and with stylesheets is told each time, in the same order', async () => {
  const store = memoryStore()
  const files = {
    ...start,
    'templates/plain.html': '{{ title }}',
    'templates/furniture.html': '{{ title | unknown }}',
    'styles/type.css': 'p {',
  }
  const told = async () => (await make(files, chapters, countingRecall(store).recall)).messages
  const first = await told()
  expect(new Set(first.map(each => each.rule))).toEqual(
    new Set(['template-drops-text', 'template-syntax', 'css-syntax']),
  )
  expect(await told()).toEqual(first)
})
