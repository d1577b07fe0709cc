import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/tag-marks.ts')>('tag-marks')

/** The marks of a sheet, and what became of the elements with an id. */
async function marked(inner: string, more = '') {
  const body = `<main lang="nl"><div class="sheet" data-section="a">${inner}</div>${more}</main>`
  return run(body, ({ markForTags }) => {
    const marks = markForTags()
    const elements = [...document.querySelectorAll('[id]')].map(each => [
      each.id,
      each.getAttribute('lang') ?? each.getAttribute('aria-hidden') ?? '-',
    ])
    return { marks, elements: Object.fromEntries(elements) as Record<string, string> }
  })
}

const none = { whole: '', type: '', note: '', numbering: '', table: '' }

test('the parts of what was split have one name, that of their section and element', async () => {
  const { marks, elements } = await marked(
    '<p id="one" data-split-to="3">een</p>',
    '<div class="sheet" data-section="a"><p id="two" data-split-from="3">twee</p></div><div class="sheet" data-section="b"><p id="other" data-split-from="3">x</p></div>',
  )
  expect(marks.map(each => each.whole)).toEqual(['a/3', 'a/3', 'b/3'])
  expect(elements).toEqual({ one: 'nl-x-k0', two: 'nl-x-k1', other: 'nl-x-k2' })
})

test('notes and their calls know each other, also a second call', async () => {
  const { marks } = await marked(
    '<p>x<a class="note-call" data-note-call="1" href="#a-1">1</a> <a class="note-again" href="#a-1">1</a></p><div id="a-1" data-note-body="1">noot</div>',
  )
  expect(marks).toEqual([
    { ...none, type: 'Reference', note: 'a-1' },
    { ...none, type: 'Reference', note: 'a-1' },
    { ...none, type: 'Note', whole: 'a/note/1', note: 'a-1' },
  ])
})

test('words in another language keep it in the tags', async () => {
  const { marks, elements } = await marked('<p>een <span id="word" lang="en-GB">fair</span> deel</p>')
  expect(marks).toEqual([{ ...none, type: 'Span' }])
  expect(elements.word).toBe('en-GB-x-k0')
})

test('terms are lists', async () => {
  const { marks } = await marked('<dl><dt>term</dt><dd>uitleg</dd></dl>')
  expect(marks.map(each => each.type)).toEqual(['L', 'Lbl', 'LBody'])
})

test('a list whose numbers the style draws is told to be numbered; one without numbers is not', async () => {
  const style =
    '<style>ol{list-style:none}.n{counter-reset:n}.n>li::before{counter-increment:n;content:counter(n) "."}.v>li::before{content:attr(value)}.off>li::before{display:none}.u>li::before{content:""}</style>'
  const lists = ['n', 'v', 'v off', 'u', ''].map(name => `<ol class="${name}"><li value="1">een</li></ol>`)
  const { marks } = await marked(style + lists.join(''))
  expect(marks).toEqual([
    { ...none, numbering: 'Decimal' },
    { ...none, numbering: 'Decimal' },
  ])
})

test('a pull quote is not read where the text says it, and is where it says something new', async () => {
  const quote = (id: string, text: string) =>
    `<aside class="pull-quote" id="${id}"><div class="pull-quote-text">${text}</div><p>Tilburg</p></aside>`
  const { elements } = await marked(
    `<p>Niemand wordt aan zijn lot overge\u00adlaten, zei zij.</p>${quote('again', '‘Niemand wordt aan zijn lot overgelaten.’')}${quote('new', 'Iedereen telt.')}${quote('linked', 'Niemand wordt <a href="#x">aan zijn lot</a> overgelaten')}`,
  )
  expect(elements).toEqual({ again: 'true', new: '-', linked: '-' })
})

test('the hyphen of a word cut by the page and the margins are not read', async () => {
  const { elements } = await marked(
    '<p>woor<span id="hyphen" class="page-hyphen">-</span></p><div id="margin" class="pagedjs_margin">x</div>',
  )
  expect(elements).toEqual({ hyphen: 'true', margin: 'true' })
})

test('a page without anything to tell has no marks', async () => {
  expect((await marked('<p id="p">een</p>')).marks).toEqual([])
})

test('a drawing is told the table of data behind it', async () => {
  const { marks, elements } = await marked('<svg id="chart"></svg><table hidden><tr><td>1</td></tr></table>')
  expect(marks).toEqual([{ ...none, table: 'table-1' }])
  expect(elements.chart).toBe('nl-x-k0')
})
