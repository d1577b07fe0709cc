import { expect, test } from 'vitest'
import { liquid, splitMarks, withoutMarks } from '../../scripts/chapters/component-liquid.ts'

const print = (template: string, scope: object) => liquid().parseAndRenderSync(template, scope)

test('all that is printed is a mark without a letter of its own', () => {
  const printed = print('<b title={{ v }}>{{ v | raw }}</b>{% if none %}x{% endif %}{{ none }}', { v: '"><i> é' })
  expect(printed).toMatch(/^<b title=\uE000t[0-9a-f]+\uE001>\uE000t[0-9a-f]+\uE001<\/b>$/)
  expect(splitMarks(printed)).toEqual([
    '<b title=',
    { kind: 'text', text: '"><i> é' },
    '>',
    { kind: 'text', text: '"><i> é' },
    '</b>',
  ])
})

test('nodes and Markdown keep their kind', () => {
  const printed = print('{{ a }}{{ b | md }}{{ a | md }}', { a: { slot: 'content' }, b: '*x*' })
  expect(splitMarks(printed)).toEqual([
    { kind: 'slot', text: 'content' },
    { kind: 'markdown', text: '*x*' },
    { kind: 'slot', text: 'content' },
  ])
})

test('content cannot forge a mark', () => {
  expect(splitMarks(withoutMarks('a\uE000s61\uE001b'))).toEqual(['as61b'])
})

test('a template reads no files', () => {
  expect(() => print('{% include "package.json" %}', {})).toThrow(/ENOENT|not found/i)
})
