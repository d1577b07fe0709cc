import { expect, test } from 'vitest'
import { parseMarkdown } from '../../scripts/chapters/parse.ts'
import { markSource, placeAt, placeOf, settling } from '../../scripts/chapters/sources.ts'
import { collector, message } from '../../scripts/message.ts'

const sources = [
  { file: 'a.md', text: '' },
  { file: 'b.md', text: '' },
]

test('a position says which file it is of', () => {
  const tree = parseMarkdown('een\n\ntwee')
  markSource(tree, 1)
  expect(tree.children.map(node => placeOf(node, sources))).toEqual([
    { file: 'b.md', line: 1, column: 1 },
    { file: 'b.md', line: 3, column: 1 },
  ])
})

test('without a position the top of the chapter is the place', () => {
  expect(placeAt(undefined, sources)).toEqual({ file: 'a.md', line: 1, column: 1 })
})

test('messages of what knows one file only get the file that their line is of', () => {
  const found = collector()
  const settled = settling(found, sources)
  const tree = parseMarkdown('een')
  markSource(tree, 1)
  settled.add(message('missing-image', 'weg', { place: { file: 'a.md', line: tree.position?.start.line, column: 4 } }))
  settled.add(message('missing-image', 'weg', { place: { file: 'a.md', line: 2, column: 4 } }))
  settled.add(message('missing-image', 'weg'))
  expect(found.all().map(each => each.place)).toEqual([
    { file: 'b.md', line: 1, column: 4 },
    { file: 'a.md', line: 2, column: 4 },
    undefined,
  ])
})
