import { expect, test } from 'vitest'
import { readEdition } from '../../scripts/edition/edition.ts'
import { collector } from '../../scripts/message.ts'
import { diskWorld } from '../../scripts/world/disk-world.ts'
import { home, reading } from './reading.ts'

const file = 'chapters/e/edition.yaml'

/** An edition.yaml with two chapters beside it. */
function edition(yaml: string, more: Record<string, string> = {}) {
  return reading({ [file]: yaml, 'chapters/e/1.md': '# One', 'chapters/e/2.md': '# Two', ...more })
}

const both = 'running: [1.md, 2.md]\n'

test('everything that edition.yaml can say', async () => {
  const { edition: read, told } = await edition(
    [
      'title: Titel',
      'subtitle: Onder',
      'number: 010',
      'date: 2026-11-23',
      'language: nl-BE',
      'parts:',
      '  - { id: een, label: Deel 1, title: Onderzoek }',
      'running:',
      '  - 1.md',
      '  - part: een',
      '    chapters: [2.md]',
      'imprint: { print run: 1.10 }',
      'variables: { naam: no }',
      'css: [own.css]',
      'format: { bleed: 5, margins: { bottom: 25 } }',
      'outputs: { screen: false }',
    ].join('\n'),
    { 'chapters/e/own.css': '' },
  )
  expect(told).toEqual([])
  expect(read).toMatchObject({
    slug: 'e',
    folder: 'chapters/e',
    title: 'Titel',
    subtitle: 'Onder',
    number: '010',
    date: '2026-11-23',
    language: 'nl-be',
    parts: [{ id: 'een', label: 'Deel 1', title: 'Onderzoek' }],
    running: [
      { path: 'chapters/e/1.md', place: { file, line: 9, column: 5 } },
      { path: 'chapters/e/2.md', part: 'een', place: { file, line: 11, column: 16 } },
    ],
    imprint: { 'print run': '1.10' },
    variables: { naam: 'no' },
    css: ['chapters/e/own.css'],
    outputs: { screen: false, print: true, screenPpi: 150 },
    plain: false,
  })
  expect(read?.tokens.format).toMatchObject({ bleed: 5, safe: 5, margins: { top: 12, bottom: 25 } })
})

test('a folder without edition.yaml: chapters by name, title and language of the first', async () => {
  const { edition: read, told } = await reading({
    'chapters/e/10.md': '# Ten',
    'chapters/e/2.md': '---\nlanguage: nl\n---\n# Two *of them*',
    'chapters/e/3.html': '<h1>Three</h1>',
    'chapters/e/_draft.md': '# Draft',
    'chapters/e/images/a.md': '# No chapter',
    'chapters/e/notes.txt': 'no chapter',
  })
  expect(told).toEqual([])
  expect(read?.running.map(chapter => chapter.path)).toEqual([
    'chapters/e/2.md',
    'chapters/e/3.html',
    'chapters/e/10.md',
  ])
  expect(read).toMatchObject({ title: 'Two of them', language: 'nl', number: '', date: '', parts: [], imprint: {} })
  expect(read?.outputs).toEqual({ screen: true, print: true, screenPpi: 150 })
})

test('an empty edition.yaml is as good as none', async () => {
  const { edition: read, told } = await edition('')
  expect(told).toEqual([])
  expect(read).toMatchObject({ title: 'One', language: 'en' })
  expect(read?.running).toHaveLength(2)
})

test('the language of the publication stands in for one that is not given', async () => {
  const { edition: read } = await edition('', { 'styles/tokens.yaml': 'language: nl' })
  expect(read?.language).toBe('nl')
})

test('without any title the folder lends its name', async () => {
  const { edition: read } = await reading({ 'chapters/e/1.md': 'Text.' })
  expect(read?.title).toBe('e')
})

test('one chapter: its own title, its part, and the rest of its edition', async () => {
  const yaml =
    'title: Whole\nlanguage: nl\nparts: [{ id: a, title: A }]\nrunning: [{ part: a, chapters: [2.md, gone.md] }]'
  const { edition: read, told } = await reading(
    { [file]: yaml, 'chapters/e/2.md': '# Two', 'chapters/e/3.md': '# Three' },
    { path: 'chapters/e/2.md' },
  )
  expect(told).toEqual([])
  expect(read).toMatchObject({ slug: '2', folder: 'chapters/e', title: 'Two', language: 'nl' })
  const place = { file: 'chapters/e/2.md', line: 1, column: 1 }
  expect(read?.running).toEqual([{ path: 'chapters/e/2.md', part: 'a', place }])
})

test('one chapter of no edition, at the root', async () => {
  const { edition: read, told } = await reading({ 'Mijn stuk.md': 'Text.' }, { path: 'Mijn stuk.md' })
  expect(told).toEqual([])
  expect(read).toMatchObject({ slug: 'Mijn-stuk', folder: '', title: 'Mijn-stuk', language: 'en' })
})

test('the command line decides the outputs and adds its stylesheets last', async () => {
  const yaml = `${both}css: [own.css]\noutputs: { screen: false, print: false }`
  const files = { [file]: yaml, 'chapters/e/1.md': '', 'chapters/e/2.md': '', 'chapters/e/own.css': '' }
  const { edition: read, told } = await reading(files, { only: 'screen', css: ['extra.css'], plain: true })
  expect(told).toEqual([])
  expect(read).toMatchObject({
    outputs: { screen: true, print: false, screenPpi: 150 },
    css: ['chapters/e/own.css', 'extra.css'],
    plain: true,
  })
})

test('a byte order mark and Windows line ends change nothing', async () => {
  const { edition: read, told } = await edition(
    '\ufefftitle: Titel\r\nnumber: 3\r\nrunning:\r\n  - 1.md\r\n  - 2.md\r\n',
  )
  expect(told).toEqual([])
  expect(read).toMatchObject({ title: 'Titel', number: '3' })
  expect(read?.running[1]?.place).toEqual({ file, line: 5, column: 5 })
})

test.each([
  ['number: 010', '010'],
  ['number: 1.10', '1.10'],
  ['number: no', 'no'],
  ['number: 0x1F', '0x1F'],
  ['number: 1e3', '1e3'],
  ['number: true', 'true'],
  ['number: "7"', '7'],
  ['number:', ''],
])('%s is text as typed', async (yaml, number) => {
  const { edition: read, told } = await edition(`${both}${yaml}`)
  expect(told).toEqual([])
  expect(read?.number).toBe(number)
})

/** Each fault of edition.yaml: what is at line 2 or below, and what is told of it. */
test.each([
  ['titel: x', '2:1 unknown-key “titel” is no key that belongs here; did you mean “title”?'],
  ['title: #HOE DAN?', '2:8 comment-as-value “title” has no value: what follows is a comment'],
  ['title: x\ntitle: y', '3:1 duplicate-key “title” is given twice'],
  ['title: [x]', '2:8 wrong-type “title” should be text, not a list'],
  ['title: a: b', '2:8 yaml-syntax A value holds a colon and a space, or a line is indented too far'],
  ['parts:\n\t- id: a', '3:1 yaml-syntax The line is indented with a tab'],
  ['date: 2026-02-30', '2:7 bad-date The date is not a day of the calendar, written as year-month-day'],
  ['date: 23-11-2026', '2:7 bad-date The date is not a day of the calendar, written as year-month-day'],
  ['date: 2026', '2:7 bad-date The date is not a day of the calendar, written as year-month-day'],
  ['language: nederlands', '2:11 bad-language The language is not a language tag such as “nl” or “en-gb”'],
  ['language: nl_NL', '2:11 bad-language The language is not a language tag such as “nl” or “en-gb”'],
  ['parts: x', '2:8 wrong-type “parts” should be a list, not text'],
  ['parts:\n  - { title: A }', '3:5 missing-key “id” is not given'],
  ['parts:\n  - { id: a }', '3:5 missing-key “title” is not given'],
  [
    'parts:\n  - { id: Deel 1, title: A }',
    '3:11 wrong-value “id” is not right: an id is lower-case letters, figures and single hyphens',
  ],
  ['imprint: [a]', '2:10 wrong-type “imprint” should be a group of keys, not a list'],
  ['imprint: { a: { b: c } }', '2:15 wrong-type “a” should be text, not a group of keys'],
  ['variables: { a: [b] }', '2:17 wrong-type “a” should be text, not a list'],
  ['css: own.css', '2:6 wrong-type “css” should be a list, not text'],
  ['css: [gone.css]', '2:7 missing-stylesheet There is no stylesheet “gone.css”'],
  ['css: [../../../x.css]', '2:7 asset-outside “../../../x.css” lies outside the publication'],
  ['outputs: { screen-ppi: 20 }', '2:24 wrong-value “screen-ppi” should be at least 72'],
  ['outputs: { screen: yes }', '2:20 wrong-type “screen” should be true or false, not text'],
  ['outputs: { sreen: true }', '2:12 unknown-key “sreen” is no key that belongs here; did you mean “screen”?'],
  ['outputs: { screen: false, print: false }', '2:10 no-output Neither the screen nor the print PDF is wanted'],
  [
    'print: { profile: press/own.icc }',
    '2:19 nameless-condition The profile press/own.icc has no condition of its own, so the file would call it “FOGRA39”',
  ],
  ['format: { bleed: -1 }', '2:18 wrong-value “bleed” should be at least 0'],
  ['format: { trim: { widht: 3 } }', '2:19 unknown-key “widht” is no key that belongs here; did you mean “width”?'],
  ['format:\n  margins: { top: 150, bottom: 140 }', '3:12 no-type-area The margins leave no room for text'],
  ['format:\n  margins: { outer: 3 }', '3:21 unsafe-margin The outer margin is 3 mm, within the safe zone of 5 mm'],
  [
    'format:\n  margins: { top: 14 }',
    '3:12 off-grid The type area is 52.60 lines of 13.5 pt high, so the bottom margin becomes 18.35 mm',
  ],
  ['__proto__: { polluted: yes }', '2:1 unknown-key “__proto__” is no key that belongs here'],
])('%j', async (yaml, told) => {
  expect((await edition(`${both}${yaml}`)).told).toEqual([`${file}:${told}`])
  expect('polluted' in {}).toBe(false)
})

test('a folder without chapters', async () => {
  expect((await reading({ 'chapters/e/notes.txt': '' })).told).toEqual([
    'chapters/e no-chapters The edition has no chapters',
  ])
  expect((await reading({ [file]: 'running: []' })).told).toEqual([`${file} no-chapters The edition has no chapters`])
})

test('an edition.yaml under another name', async () => {
  const { told } = await reading({ 'chapters/e/edition.yml': '', 'chapters/e/1.md': '' })
  expect(told).toEqual([
    'chapters/e/edition.yml:1:1 misnamed-edition There is no edition.yaml, but there is a file “edition.yml”',
  ])
})

test('an edition.yaml that is not UTF-8', async () => {
  const bytes = Uint8Array.of(...new TextEncoder().encode('running: [1.md]\ntitle: caf'), 0xe9)
  const { told, edition: read } = await reading({ [file]: bytes, 'chapters/e/1.md': '' })
  expect(told).toEqual([`${file}:2:11 not-utf8 Byte E9 (“é” in Latin-1) is not UTF-8`])
  expect(read).toBeUndefined()
})

test('faults of edition.yaml and of the tokens come together', async () => {
  const { told } = await edition('title: [x]', { 'styles/tokens.yaml': 'grid: { columns: 0 }' })
  expect(told).toEqual([
    'styles/tokens.yaml:1:18 wrong-value “columns” should be at least 1',
    `${file}:1:8 wrong-type “title” should be text, not a list`,
  ])
})

test('the flagship edition reads without a warning', async () => {
  const messages = collector()
  const world = diskWorld(home, home)
  const read = await readEdition({ path: 'hoe-dan', plain: false, css: [] }, world, messages)
  expect(messages.all().filter(each => each.severity !== 'note')).toEqual([])
  expect(read).toMatchObject({ title: '#HOE DAN?', language: 'nl', slug: 'hoe-dan' })
})
