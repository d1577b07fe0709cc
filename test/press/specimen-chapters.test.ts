import { expect, test } from 'vitest'
import type { AttributeRule, Component } from '../../scripts/chapters/component-library.ts'
import { readTemplate } from '../../scripts/html/matter.ts'
import type { Template } from '../../scripts/html/template.ts'
import { collector } from '../../scripts/message.ts'
import {
  componentsChapter,
  exampleOf,
  gridChapter,
  kindChapter,
  matter,
} from '../../scripts/press/specimen-chapters.ts'

const sample = { title: 'Een titel', text: 'De eerste zin. De tweede zin.' }
const rule = (changed: Partial<AttributeRule> = {}): AttributeRule => {
  return { type: 'text', required: true, oneOf: undefined, default: undefined, ...changed }
}

function component(changed: Partial<Component> = {}): Component {
  const file = 'templates/components/kaart.html'
  return {
    name: 'kaart',
    file,
    forms: ['container'],
    attributes: {},
    label: undefined,
    body: [],
    data: undefined,
    ...changed,
  }
}

function kind(text: string): Template {
  const { matter, body } = readTemplate(text, 'templates/soort.html', collector())
  return { name: 'soort', file: 'templates/soort.html', matter, body, ground: '' }
}

test('a component without an example is written as its front matter lets it be', () => {
  expect(exampleOf(component(), sample)).toBe(':::kaart\nDe eerste zin.\n:::')
  expect(exampleOf(component({ forms: ['leaf'], attributes: { a: rule() } }), sample)).toBe('::kaart{a="Een titel"}')
  expect(exampleOf(component({ forms: ['text'] }), sample)).toBe('De eerste zin. :kaart[Een titel]')
})

test('only what must be given is, and the label; with values that are allowed', () => {
  const attributes = {
    naam: rule({ required: false }),
    soort: rule({ oneOf: ['breed', 'smal'] }),
    getal: rule({ type: 'number' }),
    rest: rule({ required: false }),
  }
  const found = exampleOf(component({ forms: ['leaf'], attributes, label: 'naam' }), sample)
  expect(found).toBe('::kaart{naam="Een titel" soort="breed" getal="1"}')
})

test('one that must be given a file says where to show it', () => {
  const found = exampleOf(component({ attributes: { data: rule({ type: 'file' }) } }), sample)
  expect(found).toMatch(/templates\/examples\/kaart\.md/)
})

test('every component stands under its name, with its example when it has one', () => {
  const found = componentsChapter(
    [component(), component({ name: 'lijst' })],
    new Map([['lijst', ':::lijst\na\n:::']]),
    sample,
  )
  expect(found).toMatch(/## kaart\n\n:::kaart\nDe eerste zin\.\n:::\n\n## lijst\n\n:::lijst\na\n:::/)
})

test('a page kind says its name and what it is for, with all its fields', () => {
  const found = kindChapter(
    kind('---\nabout: Om te zien.\nfields: { plaats: { about: Waar. }, vorm: { one-of: [a, b] }, rest: }\n---\n'),
    sample,
  )
  for (const line of [
    'template: soort',
    'title: soort',
    'standfirst: Om te zien.',
    'plaats: Waar.',
    'vorm: a',
    'rest: rest',
  ])
    expect(found).toContain(`${line}\n`)
  expect(found).toContain('- Een titel')
})

test('a page that its design fills gets one sentence', () => {
  const found = kindChapter(kind('---\nfurniture: none\n---\n'), sample)
  expect(found.endsWith('---\n\nDe eerste zin.\n')).toBe(true)
})

test('front matter leaves out what is empty, and quotes what YAML would read', () => {
  expect(matter({ title: 'a: b', kicker: '' })).toBe('---\ntitle: "a: b"\n---\n')
})

test('the grid is seen under running text', () => {
  expect(gridChapter(sample)).toContain('template: specimen-grid')
})
