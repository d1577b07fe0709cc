import { expect, test } from 'vitest'
import { BASE, lines, markers, useStage } from '../stage.ts'

const { laySection } = useStage()

test('the same section gives the same pages, to the letter', async () => {
  const markup = `<h1 id="kop">Kop</h1><p>${markers(90)}<i class="note">${markers(20, 1, 'n')}</i></p><table><tbody><tr><td>x</td></tr></tbody></table>`
  const [first, second] = await Promise.all([laySection(markup), laySection(markup)])
  expect(first.pages).toEqual(second.pages)
  expect(first.css).toBe(second.css)
})

test('pages are static: no scripts, no random names, nothing of Paged.js that only served on the way', async () => {
  const { pages } = await laySection(lines(20))
  for (const page of pages) expect(page).not.toMatch(/<script|data-ref=|id="page-|pagedjs_bleed/)
})

test('anchors tell the page of each id, the section’s own too', async () => {
  const { anchors } = await laySection(`${lines(20)}<p id="later">x</p>`)
  expect(anchors).toEqual({ s1: 0, later: 1 })
})

test('the blank page of a section has its page box and no text', async () => {
  const { blank } = await laySection(lines(2))
  expect(blank).toContain('pagedjs_blank_page')
  expect(blank).not.toMatch(/w\d+z/)
})

test('words are promised as the markup has them, with notes apart', async () => {
  const { source } = await laySection('<p data-at="a.md:1:1">een<i class="note">noot</i> twee</p>')
  expect(source).toEqual([
    { text: 'een', at: 'a.md:1:1', stream: '' },
    { text: 'noot', at: 'a.md:1:1', stream: '1' },
    { text: 'twee', at: 'a.md:1:1', stream: '' },
  ])
})

test('the style of the page is literal: the book needs no Paged.js to have it', async () => {
  const { css } = await laySection(lines(2), '.x { color: red }', {
    pageCss: `${BASE} @page { @top-left { content: "kop" } }`,
  })
  expect(css).toContain('.x { color: red; }')
  expect(css).toContain('content: "kop"')
  expect(css).not.toContain('@page')
})

test('what avoids a break is Chromium’s to keep in the book as well', async () => {
  const { css, pages } = await laySection('<h2>kop</h2><p>tekst</p>')
  expect(css).toMatch(/\[data-break-after\^="avoid"\] \{ break-after: avoid/)
  expect(pages[0]).toContain('data-break-after="avoid"')
})

test('a font that fails is told by its family', async () => {
  const pageCss = '@font-face { font-family: Weg; src: url("/files/weg.woff2") } html { font-family: Weg }'
  const laid = await laySection('<p>x</p>', '', { pageCss })
  expect(laid.attempts).toMatchObject([{ plan: 'as-designed', faults: [{ kind: 'font', words: 'Weg' }] }])
})
