import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { finishNotes } from '../../scripts/chapters/footnotes.ts'
import { htmlOf } from './reading.ts'

test('notes and later calls become what the pages stage knows', () => {
  const tree = h(null, [
    h('katern-note.footnote', { dataNote: 'a-1' }, 'x'),
    h('katern-again.note-again', { href: '#a-1' }, '1'),
  ])
  finishNotes(tree)
  expect(htmlOf(tree)).toBe('<span class="footnote" data-note="a-1">x</span><a class="note-again" href="#a-1">1</a>')
})
