import { parse } from 'postcss'
import { expect, test } from 'vitest'
import { reportInks } from '../../../scripts/html/css/inks.ts'
import { collector } from '../../../scripts/message.ts'

function messagesFor(css: string, from: 'layered' | 'publication' = 'layered') {
  const messages = collector()
  reportInks(parse(css), { file: 'a.css', from, inks: ['black', 'accent'] }, messages)
  return messages.all()
}

test('inks that exist, and colours that are none, are fine', () => {
  expect(
    messagesFor('a { color: var(--ink-accent); background: transparent; fill: currentColor; content: "#fff" }'),
  ).toEqual([])
})

test('an unknown ink is told at its place, with the nearest', () => {
  expect(messagesFor('a {\n  color: var(--ink-acent) }', 'publication')).toMatchObject([
    {
      rule: 'unknown-ink',
      severity: 'error',
      place: { line: 2, column: 14 },
      reason: expect.stringContaining('did you mean “accent”'),
    },
  ])
})

test('colours written out are noticed in the house style only', () => {
  const css = 'a { color: #fff; border: 1px solid rgb(1 2 3); background: white; --x: #123456 }'
  expect(messagesFor(css).map(each => each.actual)).toEqual(['#fff', 'rgb(1 2 3)', 'white', '#123456'])
  expect(messagesFor(css, 'publication')).toEqual([])
})
