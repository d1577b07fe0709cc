import { expect, test } from 'vitest'
import { expectWhole, type Laid, lines, linesOf, lineWith, markers, SWEEP, sweep, useStage } from '../stage.ts'

const { layOut, laySection } = useStage()

/** Calls (the generated number after a marker) that stand on another page than the first word of their note. */
function strayed(laid: Laid, pairs: readonly (readonly [word: string, note: string])[]): string[] {
  return pairs
    .filter(([word, note]) => lineWith(laid, word).page !== lineWith(laid, note).page)
    .map(each => each.join(' '))
}

/** Nothing lies below the foot of the type area. */
function lowest(laid: Laid): number {
  return Math.max(...linesOf(laid).map(each => each.bottom))
}

test('a note stands at the foot of the page of its call, with its number', async () => {
  const { dump, messages } = await layOut(`<p>Een woord<span class="note">en zijn noot</span> en verder.</p>`)
  expect(messages).toEqual([])
  expect(dump).toMatchInlineSnapshot(`
    "1 recto s1
      40 41  Een woord1 en verder.
      40 346  1 en zijn noot"
  `)
})

test('notes in paragraphs stand with their calls wherever these fall', async () => {
  const markup = sweep(6, 17, (before, first) => {
    const note = `<span class="note">${markers(14, before * 20, 'n')}</span>`
    return `${lines(before, first)}<p>${markers(20, first + before)}${note} ${markers(30, first + before + 20)}</p>`
  })
  const laid = await layOut(markup, SWEEP)
  expectWhole(laid, markup)
  const pairs = [...markup.matchAll(/(w\d+)z<span class="note">(n\d+)/g)].map(
    ([, word = '', note = '']) => [word, note] as const,
  )
  expect(pairs).toHaveLength(12)
  expect(strayed(laid, pairs)).toEqual([])
  expect(lowest(laid)).toBeLessThanOrEqual(362)
})

test('notes in headings, lists, tables and captions stand at the foot as well', async () => {
  const note = (first: number) => `<span class="note">${markers(6, first, 'n')}</span>`
  const markup = `<h2>${markers(1)}${note(10)}</h2><ul><li>${markers(6, 2)}${note(20)}</li></ul>
    <table><thead><tr><th>${markers(1, 8)}${note(30)}</th></tr></thead><tbody><tr><td>${markers(4, 9)}${note(40)}</td></tr></tbody></table>
    <figure><figcaption>${markers(3, 13)}${note(50)}</figcaption></figure>`
  const laid = await layOut(markup)
  expectWhole(laid, markup)
  expect(laid.pages?.map).toHaveLength(1)
  expect(['n010', 'n020', 'n030', 'n040', 'n050'].map(each => lineWith(laid, each).top)).toEqual(
    [...['n010', 'n020', 'n030', 'n040', 'n050'].map(each => lineWith(laid, each).top)].sort((a, b) => a - b),
  )
  expect(lineWith(laid, 'n010').top).toBeGreaterThan(lineWith(laid, 'w015').bottom)
})

test('a long note runs on at the foot of the next page', async () => {
  const markup = `<p>${markers(12)}<span class="note">${markers(150, 1, 'n')}</span> ${markers(100, 13)}</p>`
  const laid = await layOut(markup)
  expectWhole(laid, markup)
  expect(strayed(laid, [['w012', 'n001']])).toEqual([])
  expect(lineWith(laid, 'n150').page).toBe(1)
  expect(lineWith(laid, 'n150').top).toBeGreaterThan(300)
  expect(lowest(laid)).toBeLessThanOrEqual(362)
})

test('a note longer than a page runs on over several', async () => {
  const markup = `<p>${markers(12)}<span class="note">${markers(700, 1, 'n')}</span> ${markers(40, 13)}</p>`
  const laid = await layOut(markup)
  expectWhole(laid, markup)
  expect(laid.pages?.map.length).toBeGreaterThan(3)
  expect(lowest(laid)).toBeLessThanOrEqual(362)
})

test('sixty notes in one paragraph', async () => {
  const words = Array.from(
    { length: 60 },
    (_, index) => `${markers(2, index * 2 + 1)}<span class="note">${markers(3, index * 3 + 1, 'n')}</span>`,
  )
  const markup = `<p>${words.join(' ')}</p>`
  const laid = await layOut(markup)
  expectWhole(laid, markup)
  expect(lowest(laid)).toBeLessThanOrEqual(362)
})

test('notes on two columns of text stand below both', async () => {
  const markup = `<div class="c2"><p>${markers(40)}<span class="note">${markers(8, 1, 'n')}</span> ${markers(60, 41)}<span class="note">${markers(8, 9, 'n')}</span></p></div>`
  const laid = await layOut(markup, '.c2 { columns: 2; column-gap: 20px }')
  expectWhole(laid, markup)
  expect(lineWith(laid, 'n001').top).toBeGreaterThan(lineWith(laid, 'w100').bottom)
})

test('the number of a note is the one it was given, else its place in the section', async () => {
  const { dump } = await layOut(
    '<p>a<span class="note" data-number="12">noot</span> b<span class="note">noot</span></p>',
  )
  expect(dump).toMatch(/12 noot/)
  expect(dump).toMatch(/ 2 noot/)
})

test('a note within a note belongs to it', async () => {
  const markup = '<p>w001z<span class="note">n001z <span class="note">n002z</span> n003z</span> w002z</p>'
  const laid = await layOut(markup)
  expectWhole(laid, markup)
})

test('the call links to the note, and the note has its id', async () => {
  const { pages } = await layOut('<p>a<span class="note" id="noot-1">noot</span></p>')
  expect(pages?.links.map(each => each.target)).toEqual(['#noot-1'])
})

test('a face that only the call of a note is set in is there before anything is measured', async () => {
  const face =
    '@font-face { font-family: Call; src: url("/package/@fontsource/alegreya/files/alegreya-latin-400-normal.woff2") }'
  const path = '@fontsource/alegreya/files/alegreya-latin-400-normal.woff2'
  const assets = new Map([[`/package/${path}`, { from: 'package', path } as const]])
  const css = `${face} .note-call { font: 30px/20px Call }`
  const markup = `<p>een<span class="note">noot</span> ${markers(1)}</p>`
  const [first] = (await laySection(markup, css, { assets })).map
  const [again] = (await laySection(markup, css, { assets })).map
  const [plain] = (await laySection(markup, '.note-call { font: 30px/20px monospace }')).map
  const after = (page: typeof first) => page?.lines.find(({ text }) => text.includes('w001z'))?.right
  expect(after(first)).toBe(after(again))
  expect(after(first)).not.toBe(after(plain))
})
