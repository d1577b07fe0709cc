import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/notes.ts')>('notes')

function extract(markup: string, where: 'foot' | 'end') {
  return run(
    '',
    ({ extractNotes, numberNotes }, given) => {
      const template = document.createElement('template')
      template.innerHTML = given.markup
      numberNotes(template.content, ['.note', '.aside'])
      const notes = extractNotes(template.content, ['.note', '.aside'], given.where)
      return { markup: template.innerHTML, notes: [...notes].map(([number, note]) => `${number}: ${note.textContent}`) }
    },
    { markup, where },
  )
}

test('a call stays where the note was, the note waits by its number', async () => {
  const { markup, notes } = await extract('<p>een<span class="note">noot <b>vet</b></span> twee</p>', 'foot')
  expect(notes).toEqual(['1: 1 noot vet'])
  expect(markup).toBe(
    '<p>een<a class="note-call" role="doc-noteref" data-note-call="1" data-generated="">1</a> twee</p>',
  )
})

test('notes count on through all selectors in document order; a number that is given stays', async () => {
  const body = '<i class="aside">a</i><i class="note" data-number="*">b</i><i class="note">c</i>'
  expect((await extract(body, 'foot')).notes).toEqual(['1: 1 a', '*: * b', '3: 3 c'])
})

test('a note within a note stays in it', async () => {
  const { notes, markup } = await extract(
    '<p>x<i class="note">a <i class="note">b</i> c</i><i class="note">d</i></p>',
    'foot',
  )
  expect(notes).toEqual(['1: 1 a b c', '2: 2 d'])
  expect(markup.match(/class="note-call"/g)).toHaveLength(2)
})

test('at the end notes are a list in the last element, and none are left to place', async () => {
  const { markup, notes } = await extract('<section><p>x<i class="note">a</i></p></section>', 'end')
  expect(notes).toEqual([])
  expect(markup).toMatch(
    /<aside class="notes-at-end"><div class="note-body note" role="doc-footnote" data-note-body="1">.*<\/div><\/aside><\/section>$/,
  )
})

test('id, language and place go with the note, and the call leads to it', async () => {
  const told = await run('', ({ extractNotes, numberNotes }) => {
    const template = document.createElement('template')
    template.innerHTML = '<p><i class="note" id="n1" lang="de" data-at="a.md:2:3">a</i></p>'
    numberNotes(template.content, ['.note'])
    const note = extractNotes(template.content, ['.note'], 'foot').get('1')
    const call = template.content.querySelector('a')
    return [note?.id, note?.getAttribute('lang'), note?.getAttribute('data-at'), call?.getAttribute('href'), call?.id]
  })
  expect(told).toEqual(['n1', 'de', 'a.md:2:3', '#n1', 'n1-call'])
})

test('a note is in the language and the direction of the text around it, unless it has its own', async () => {
  const found = await run('', ({ extractNotes, numberNotes }) => {
    const template = document.createElement('template')
    template.innerHTML =
      '<section lang="ar" dir="rtl"><p><i class="note">a</i> <i class="note" lang="en" dir="ltr">b</i></p></section>'
    numberNotes(template.content, ['.note'])
    const notes = [...extractNotes(template.content, ['.note'], 'foot').values()]
    return notes.map(note => [note.getAttribute('lang'), note.getAttribute('dir')])
  })
  expect(found).toEqual([
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ])
})

test('without selectors nothing is a note', async () => {
  expect(
    await run('', ({ extractNotes }) => {
      const template = document.createElement('template')
      template.innerHTML = '<i class="note">a</i>'
      return [extractNotes(template.content, [], 'foot').size, template.innerHTML]
    }),
  ).toEqual([0, '<i class="note">a</i>'])
})
