import { expect, test } from 'vitest'
import { z } from 'zod'
import { collector } from '../scripts/message.ts'
import { locateYaml, parseYaml } from '../scripts/yaml-file.ts'

const schema = z.strictObject({
  title: z.string(),
  number: z.string().optional(),
  size: z.number().min(0).max(10).optional(),
  draft: z.boolean().optional(),
  kind: z.enum(['feature', 'news']).optional(),
  words: z.record(z.string(), z.string()).optional(),
  list: z.array(z.union([z.string(), z.strictObject({ part: z.string(), chapters: z.array(z.string()) })])).optional(),
  trim: z.strictObject({ width: z.number(), height: z.number() }).optional(),
  date: z
    .string()
    .refine(text => text !== 'never', { message: 'never comes', params: { rule: 'unknown-value' } })
    .optional(),
})

function read(text: string, firstLine = 1) {
  const messages = collector()
  const value = parseYaml({ text, file: 'a.yaml', firstLine }, schema, messages)
  const told = messages.all().map(each => `${each.place?.line}:${each.place?.column} ${each.rule} ${each.reason}`)
  return { value, told }
}

test.each([
  ['title: 010', { title: '010' }],
  ['title: 1.10', { title: '1.10' }],
  ['title: no', { title: 'no' }],
  ['title: true', { title: 'true' }],
  ['title: 0x1F', { title: '0x1F' }],
  ['title: 2026-11-23', { title: '2026-11-23' }],
  ['title: a:b', { title: 'a:b' }],
  ['title: "#HOE DAN?"', { title: '#HOE DAN?' }],
  ['title: x\nnumber:', { title: 'x' }],
  ['title: x\nnumber: ~', { title: 'x' }],
  ['title: x\nwords: { 010: 1.10, no: yes }', { title: 'x', words: { '010': '1.10', no: 'yes' } }],
  ['title: x\nlist: [a, 1.10]', { title: 'x', list: ['a', '1.10'] }],
  ['title: x\nlist:\n  - part: 1\n    chapters: [010]', { title: 'x', list: [{ part: '1', chapters: ['010'] }] }],
  ['title: &t x\nwords: { a: *t }', { title: 'x', words: { a: 'x' } }],
  ['title: x\nsize: 3.5\ndraft: true', { title: 'x', size: 3.5, draft: true }],
])('%j is read as written', (text, value) => {
  expect(read(text)).toEqual({ value, told: [] })
})

test.each([
  ['', '1:1 missing-key “title” is not given'],
  ['number: 1', '1:1 missing-key “title” is not given'],
  ['- a', '1:1 wrong-type the file should be a group of keys, not a list'],
  ['title: [a]', '1:8 wrong-type “title” should be text, not a list'],
  ['title: x\nsize: "3"', '2:7 wrong-type “size” should be a number, not text'],
  ['title: x\nsize: -1', '2:7 wrong-value “size” should be at least 0'],
  ['title: x\nsize: 11', '2:7 wrong-value “size” should be at most 10'],
  ['title: x\ndraft: yes', '2:8 wrong-type “draft” should be true or false, not text'],
  [
    'title: x\nkind: fature',
    '2:7 unknown-value “kind” is “fature”, not one of “feature”, “news”; did you mean “feature”?',
  ],
  ['title: x\ntrim:\n  width: 3', '3:3 missing-key “height” is not given'],
  ['title: x\nlist:\n  - part: y', '3:5 missing-key “chapters” is not given'],
  ['title: x\nlist: [a, [b]]', '2:11 wrong-type item 2 of “list” should be text or a group of keys, not a list'],
  ['title: x\nlist:\n  - a\n  -', '4:4 missing-key item 2 of “list” is not given'],
  ['title: x\ndate: never', '2:7 unknown-value never comes'],
  ['title: a: b', '1:8 yaml-syntax A value holds a colon and a space, or a line is indented too far'],
  ['title:\n\ta: b', '2:1 yaml-syntax The line is indented with a tab'],
  ['title: x\nnumber: "open\nsize: 1', '2:9 yaml-syntax A quotation mark is opened and never closed'],
  ['title: @x', '1:8 yaml-syntax A value begins with a character that has a meaning of its own in YAML'],
  ['title: "\\q"', '1:9 yaml-syntax A backslash in double quotes begins nothing that YAML knows'],
  ['title: !!js/function x', '1:8 yaml-syntax A value begins with an exclamation mark, which YAML takes for a type'],
  ['title: !!binary aGk=', '1:8 yaml-syntax A value begins with an exclamation mark, which YAML takes for a type'],
  ['title: x\n---\ntitle: y', '2:1 yaml-syntax A line of three dashes begins a second document'],
  ['title: x\ntitle: y', '2:1 duplicate-key “title” is given twice'],
  ['title: *x', '1:8 yaml-too-much “*x” repeats a value that is nowhere marked “&x”'],
  ['title: x\nwords: &w { a: *w }', '2:16 yaml-too-much “*w” repeats itself without end'],
  [`title: "${'x'.repeat(65_536)}"`, '1:1 yaml-too-much The YAML is 65 kB; the limit is 64 kB'],
  [`title: ${'['.repeat(60_000)}`, '1:1 yaml-too-much The YAML is nested more than 100 deep'],
  [`title: ${'{'.repeat(60_000)}`, '1:1 yaml-too-much The YAML is nested more than 100 deep'],
  ['- '.repeat(30_000), '1:1 yaml-too-much The YAML is nested more than 100 deep'],
])('%.60j is refused once, at its place', (text, told) => {
  expect(read(text)).toEqual({ value: undefined, told: [told] })
})

test.each([
  ['title: x\ntitel: y', '2:1 unknown-key “titel” is no key that belongs here; did you mean “title”?'],
  [
    'title: x\ntrim: { width: 1, height: 2, hieght: 3 }',
    '2:30 unknown-key “hieght” is no key that belongs here; did you mean “height”?',
  ],
  [
    'title: x\nlist:\n  - { part: y, chapters: [], chapter: z }',
    '3:30 unknown-key “chapter” is no key that belongs here; did you mean “chapters”?',
  ],
  ['title: x\nzzz: y', '2:1 unknown-key “zzz” is no key that belongs here'],
  ['title: x\nconstructor: y', '2:1 unknown-key “constructor” is no key that belongs here'],
  ['title: x\n__proto__: { polluted: yes }', '2:1 unknown-key “__proto__” is no key that belongs here'],
  ['title: x\nnumber: #1', '2:9 comment-as-value “number” has no value: what follows is a comment'],
])('%j is warned of, and the rest counts', (text, told) => {
  const found = read(text)
  expect(found.told).toEqual([told])
  expect(found.value?.title).toBe('x')
})

test('a title that is lost to a comment is both missing and explained', () => {
  expect(read('title: #HOE DAN?').told).toEqual([
    '1:8 comment-as-value “title” has no value: what follows is a comment',
    '1:8 missing-key “title” is not given',
  ])
})

test('a misspelt key that was required is one warning and one error', () => {
  expect(read('titel: x').told).toEqual([
    '1:1 unknown-key “titel” is no key that belongs here; did you mean “title”?',
    '1:1 missing-key “title” is not given',
  ])
})

test('all faults of the schema come at once', () => {
  expect(read('title: [a]\nsize: -1\nkind: x').told).toHaveLength(3)
})

test('no key reaches a prototype', () => {
  const { value } = read('title: x\nwords: { __proto__: a, constructor: b }')
  expect(value?.words).toEqual({ constructor: 'b' })
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('polluted' in {}).toBe(false)
})

test('a billion laughs end in one message', () => {
  const level = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(of).join(', ')}]\n`
  const bomb = level('a', 'ha') + level('b', '*a') + level('c', '*b') + level('d', '*c') + level('e', '*d')
  const { told } = read(`title: x\n${bomb}`)
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('yaml-too-much The values repeat each other')
})

test('front matter counts its lines in its file', () => {
  expect(read('title: x\nsize: -1', 2).told).toEqual(['3:7 wrong-value “size” should be at least 0'])
})

test('every part of a value has a place', () => {
  const source = { text: 'title: x\nlist:\n  - a\n  - b\n', file: 'a.yaml', firstLine: 1 }
  const found = locateYaml(source, schema, collector())
  expect(found?.placeOf('list', 1)).toEqual({ file: 'a.yaml', line: 4, column: 5 })
  expect(found?.placeOf('list', 7, 'part')).toEqual({ file: 'a.yaml', line: 3, column: 3 })
  expect(found?.placeOf()).toEqual({ file: 'a.yaml', line: 1, column: 1 })
})
