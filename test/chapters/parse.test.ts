import { expect, test } from 'vitest'
import { parseInline, parseMarkdown } from '../../scripts/chapters/parse.ts'

test('Markdown has front matter, tables, notes, directives, attributes and variables', () => {
  const tree = parseMarkdown(
    '---\na: b\n---\n| a |\n|---|\n\n:::box\nx :y[z]\n:::\n\n## K {#k}\n\n{{ v }}[^n]\n\n[^n]: n\n',
  )
  expect(tree.children.map(node => node.type)).toEqual([
    ...['yaml', 'table', 'containerDirective', 'heading', 'paragraph', 'footnoteDefinition'],
  ])
})

test.each(['# a', '1. a', '- a', '> a', '    a', '```', '***', '<div>', '[a]: b', '| a |\n|---|', 'a\n==='])(
  'a field is inline whatever it begins with: %j',
  text => {
    expect(parseInline(text).children.map(node => node.type)).toEqual(['paragraph'])
  },
)

test.each([
  ['a@b.nl', ['a@b.nl']],
  ['a&#64;b.nl', ['a&#64;b.nl']],
  ['www.b.nl', ['www.b.nl']],
  ['WWW.b.nl en HTTPS://b.nl', ['WWW.b.nl', 'HTTPS://b.nl']],
  ['a & b', []],
  ['water, weg en huis', []],
  ['[c](d)', ['c']],
])('an address in a line is a link, whatever else the text has: %j', (text, links) => {
  for (const around of ['', ' @ ', ' & ', ' www ', ' & @ ']) {
    const [paragraph] = parseMarkdown(`${text}${around}`).children
    const found = paragraph?.type === 'paragraph' ? paragraph.children.filter(each => each.type === 'link') : []
    expect(found.map(({ children: [child] }) => child?.type === 'text' && child.value)).toEqual(
      links.map(link => link.replace('&#64;', '@')),
    )
  }
})
