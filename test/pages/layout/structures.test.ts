import { expect, test } from 'vitest'
import { expectWhole, lines, lineWith, markers, SWEEP, sweep, useStage, wordsOf } from '../stage.ts'

const { layOut } = useStage()

test('items of flex and grid stand side by side, whole, wherever the page ends', async () => {
  const markup = sweep(8, 15, (before, first) => {
    const start = first + before
    return `${lines(before, first)}<div class="${before % 2 ? 'flex' : 'grid'}"><div>${markers(16, start)}</div><div>${markers(16, start + 16)}</div></div>`
  })
  const laid = await layOut(
    markup,
    `${SWEEP} .flex { display: flex; gap: 20px } .flex > * { flex: 1 } .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 20px }`,
  )
  expectWhole(laid, markup)
  for (const [, left = '', right = ''] of markup.matchAll(/<div>(w\d+)z[^<]*<\/div><div>(w\d+)z/g)) {
    expect(lineWith(laid, left).top).toBe(lineWith(laid, right).top)
    expect(lineWith(laid, left).page).toBe(lineWith(laid, right).page)
  }
})

test('a grid longer than a page loses no word', async () => {
  const markup = `<div style="display:grid;grid-template-columns:1fr 1fr;gap:20px"><div>${markers(150)}</div><div>${markers(150, 151)}</div></div>`
  const { pages, messages } = await layOut(markup)
  expect(messages.filter(each => each.severity === 'error')).toEqual([])
  expect(
    wordsOf(pages?.map ?? [])
      .join(' ')
      .match(/w\d+z/g)
      ?.sort(),
  ).toEqual(markup.match(/w\d+z/g))
})

test('floats keep beside their text or move on with it', async () => {
  const markup = sweep(8, 16, (before, first) => {
    return `${lines(before, first)}<div class="float">${markers(12, first + before)}</div><p>${markers(60, first + before + 12)}</p>`
  })
  const laid = await layOut(
    markup,
    `${SWEEP} .float { float: left; width: 120px; margin-right: 10px; break-inside: avoid }`,
  )
  expect(laid.messages.filter(each => each.severity === 'error')).toEqual([])
  expect(
    wordsOf(laid.pages?.map ?? [])
      .join(' ')
      .match(/w\d+z/g)
      ?.sort(),
  ).toEqual(markup.match(/w\d+z/g)?.sort())
})

test('a word set absolutely stays where it was put', async () => {
  const { dump, messages } = await layOut(
    '<div style="position:relative;padding-left:60px"><p>tekst</p><span style="position:absolute;left:0;top:0">kant</span></div>',
  )
  expect(messages).toEqual([])
  expect(dump).toMatchInlineSnapshot(`
    "1 recto s1
      100 42  tekst
      40 42  kant"
  `)
})

test('a string of 300 characters that cannot break is broken rather than cut off', async () => {
  const { pages, messages } = await layOut(`<p>voor ${'a'.repeat(300)} na</p>`)
  expect(messages).toEqual([])
  const lines = pages?.map.flatMap(page => page.lines) ?? []
  expect(lines.map(each => each.text.replaceAll(' ', '')).join('')).toBe(`voor${'a'.repeat(300)}na`)
  expect(Math.max(...lines.map(each => each.right))).toBeLessThanOrEqual(361)
})

test('a cell with a string that cannot break makes no wider table in silence', async () => {
  const { pages, messages } = await layOut(
    `<table><tbody><tr><td>${'b'.repeat(120)}</td><td>${markers(4)}</td></tr></tbody></table>`,
  )
  expect(messages.filter(each => each.severity === 'error' && pages)).toEqual([])
  expect(pages === undefined || pages.map.flatMap(page => page.lines).every(each => each.right <= 401)).toBe(true)
  expect(messages.map(each => each.rule)).not.toEqual([])
})
