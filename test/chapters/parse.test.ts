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
