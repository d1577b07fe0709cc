import { expect, test } from 'vitest'
import { liquid, markup } from '../../scripts/html/liquid.ts'
import { collector } from '../../scripts/message.ts'

test('data is escaped, markup is not', () => {
  const messages = collector()
  const render = liquid({}, messages)
  expect(render('t.html', '{{ a }} {{ b }}', { a: '<b> & "c"', b: markup('<i>x</i>') })).toBe(
    '&#60;b&#62; &#38; &#34;c&#34; <i>x</i>',
  )
  expect(messages.all()).toEqual([])
})

test('an empty field counts as absent', () => {
  const messages = collector()
  expect(liquid({}, messages)('t.html', '{% if a %}yes{% else %}no{% endif %}', { a: markup('') })).toBe('no')
  expect(messages.all()).toEqual([])
})

test('a partial gets what it is given', () => {
  const messages = collector()
  expect(liquid({ mark: '<i>{{ n }}</i>' }, messages)('t.html', "{% render 'mark', n: 3 %}", {})).toBe('<i>3</i>')
  expect(messages.all()).toEqual([])
})

test('faults are told at their line', () => {
  const messages = collector()
  expect(liquid({}, messages)('templates/t.html', '\n\n  {{ a | nonsense }}', { a: 1 })).toBeUndefined()
  expect(messages.all()).toMatchObject([{ rule: 'template-syntax', place: { file: 'templates/t.html', line: 3 } }])
  expect(liquid({}, messages)('templates/u.html', '<p>{% if %}', {})).toBeUndefined()
  expect(messages.all()[1]).toMatchObject({ place: { file: 'templates/u.html', line: 1, column: 9 } })
})

test('months have their names in the language of the edition, whatever that of the machine', () => {
  const render = liquid({}, collector(), 'nl')
  expect(render('t.html', '{{ day | date: "%B" }}', { day: '2026-03-15' })).toBe('maart')
})
