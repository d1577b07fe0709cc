import { expect, test } from 'vitest'
import { readTemplate } from '../../scripts/html/matter.ts'
import { collector } from '../../scripts/message.ts'

function read(text: string) {
  const found = collector()
  const told = () => found.all().map(({ rule, place }) => `${rule} ${place?.file}:${place?.line}:${place?.column}`)
  return { ...readTemplate(text, 'templates/a.html', found), told }
}

test('a file without front matter gets every default', () => {
  const { matter, body, told } = read('<h1>{{ title }}</h1>')
  expect(told()).toEqual([])
  expect(body).toBe('<h1>{{ title }}</h1>')
  expect(matter).toMatchObject({
    start: 'any',
    furniture: 'all',
    numbering: 'arabic',
    columns: 1,
    contents: true,
    fields: {},
  })
})

test('the body keeps its line numbers', () => {
  const { body, told } = read('---\nstart: recto\n---\n<p>')
  expect(body.split('\n').indexOf('<p>')).toBe(3)
  expect(told()).toEqual([])
})

test('a field may be named alone', () => {
  const { matter, told } = read('---\nfields:\n  place:\n  tone: { one-of: [a, b] }\n---\n')
  expect(matter.fields).toEqual({ place: { required: false }, tone: { required: false, 'one-of': ['a', 'b'] } })
  expect(told()).toEqual([])
})

test.each([
  ['columns: 2\nstart: left', 'unknown-value templates/a.html:3:8'],
  ['columns: nine', 'wrong-type templates/a.html:2:10'],
  ['columns: 2\nbegin: left', 'unknown-key templates/a.html:3:1'],
  ['start: recto\nfields: [a', 'yaml-syntax templates/a.html:3:11'],
])('%j is told at its place', (matter, message) => {
  expect(read(`---\n${matter}\n---\n`).told()).toEqual([message])
})
