import { describe, expect, it } from 'vitest'
import { labelNotes, tieNotes } from '../../../scripts/pdf/tags/notes.ts'
import { type Kid, tag } from '../../../scripts/pdf/tags/tree.ts'
import { area, below, content, mark, run } from './shown.ts'

const call = (note: string) => tag('Reference', [content(1), area()], { mark: mark({ note }) })
const note = (name: string, mcid = 5) => tag('Note', [tag('P', [content(mcid)])], { mark: mark({ note: name }) })

function tied(...kids: Kid[]): string {
  const tree = tag('StructTreeRoot', [tag('Document', kids)])
  tieNotes(tree)
  return below(tree)
}

describe('tieNotes', () => {
  it('moves a note behind the paragraph that calls it, and makes the call a reference around its link', () => {
    expect(tied(tag('P', [content(0), call('a')]), tag('P', [content(2)]), note('a'))).toBe(
      'Document(P(0 Reference(Link(1 @))) Note(P(5)) P(2))',
    )
  })

  it('keeps two notes of a paragraph in the order of their calls', () => {
    expect(tied(tag('P', [call('a'), tag('Em', [call('b')])]), note('b', 6), note('a', 5))).toBe(
      'Document(P(Reference(Link(1 @)) Em(Reference(Link(1 @)))) Note(P(5)) Note(P(6)))',
    )
  })

  it('puts it at the end of a cell or the body of an item, behind a table for its caption, and once', () => {
    expect(tied(tag('Table', [tag('TR', [tag('TD', [call('a'), content(2)])])]), note('a'))).toBe(
      'Document(Table(TR(TD(Reference(Link(1 @)) 2 Note(P(5))))))',
    )
    expect(tied(tag('Table', [tag('Caption', [call('a')])]), tag('P', [call('a')]), note('a'))).toBe(
      'Document(Table(Caption(Reference(Link(1 @)))) Note(P(5)) P(Reference(Link(1 @))))',
    )
  })

  it('gives each an id, also one that nothing calls', () => {
    const notes = [note('a-1'), note(''), note('')]
    tied(...notes)
    expect(notes.map(each => each.id)).toEqual(['note-a-1', 'note-2', 'note-3'])
  })
})

describe('labelNotes', () => {
  it('takes the run that begins a note for its number', () => {
    const tree = tag('Document', [tag('Note', [run(0), run(1)]), tag('Note', [tag('P', [run(2)])])])
    labelNotes(tree)
    expect(below(tree)).toBe('Note(Lbl(0) NonStruct(1)) Note(P(NonStruct(2)))')
  })
})
