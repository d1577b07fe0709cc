import { expect, test } from 'vitest'
import { expectWhole, lines, lineWith, markers, SWEEP, sweep, useStage } from '../stage.ts'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/lone-lines.ts')>('lone-lines')

/** Columns 150 px wide and 60 px high; what is kept together is told by its text. */
function kept(body: string, next?: string): Promise<string[]> {
  const columns = `<div id="page" style="columns:2;column-fill:auto;column-gap:20px;height:60px;orphans:1;widows:1">${body}</div>`
  return run(
    columns,
    ({ keepLinesTogether }, selector) => {
      const page = document.querySelector('#page') as Element
      // Stands in for the source: here each block is its own.
      const origins = new WeakMap([...page.querySelectorAll('*')].map(each => [each, { source: each, skipped: 0 }]))
      const node = selector === '' ? undefined : document.querySelector(selector)?.firstChild
      const token = node ? { node, offset: 1, equals: () => false, toJSON: () => '' } : undefined
      const again = keepLinesTogether(page, token, origins)
      const marked = [...page.querySelectorAll<HTMLElement>('p')].filter(each => each.style.breakInside === 'avoid')
      return [String(again), ...marked.map(each => each.id)]
    },
    next ?? '',
  )
}

const three = '<p id="a">aaaaaaaaaa bbbbbbbbbb cccccccccc</p>'

test('a paragraph that leaves one line in a column is kept whole', async () => {
  expect(await kept(`<p>x</p>${three}`)).toEqual(['true', 'a'])
  expect(await kept(`<p>x</p><p>x</p>${three}`)).toEqual(['true', 'a'])
})

test('a whole paragraph and one with two lines on either side are left', async () => {
  expect(await kept(three)).toEqual(['false'])
  const four = '<p>x</p><p id="a">aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd</p>'
  expect(await kept(four)).toEqual(['false'])
})

test('its last line here is not its last when it goes on overleaf', async () => {
  expect(await kept(`<p>x</p>${three}`, '#a')).toEqual(['false'])
})

test('a last line that comes overleaf alone is known by the number of lines', async () => {
  const two = '<p>x</p><p id="a" data-lines="3">aaaaaaaaaa bbbbbbbbbb</p>'
  expect(await kept(two, '#a')).toEqual(['true', 'a'])
  expect(await kept(two.replace('3', '4'), '#a')).toEqual(['false'])
  expect(await kept(two.replace('data-', 'data-split-from data-'), '#a')).toEqual(['false'])
})

test('lines are counted where they are few', async () => {
  const found = await run(
    `<div style="width:100px">x${three}<p>${'aaaaaaaaaa '.repeat(7)}</p></div>`,
    ({ countLines }) => {
      countLines(document.body)
      return [...document.querySelectorAll('[data-lines]')].map(each => `${each.id} ${each.getAttribute('data-lines')}`)
    },
  )
  expect(found).toEqual(['a 3'])
})

test('a long paragraph is left, since it would leave a hole', async () => {
  const words = 'aaaaaaaaaa '.repeat(7)
  expect(await kept(`<p>x</p><p>x</p><p id="a">${words}</p>`.replace('60px', '180px'))).toEqual(['false'])
})

const { layOut } = useStage()

test('in columns that are evened out no line is left alone', async () => {
  const css = `.cols { columns: 2; column-gap: 20px } ${SWEEP}`
  const markup = sweep(0, 6, (offset, first) => {
    const before = lines(offset, first)
    return `<div class="cols">${before}<p>${markers(6, first + offset)}</p></div>`
  })
  const laid = await layOut(markup, css)
  expectWhole(laid, markup)
  const block = laid.pages?.map.flatMap(page => page.blocks).filter(each => each.lines.length > 1) ?? []
  expect(block.length).toBeGreaterThan(0)
  for (const { lines } of block) {
    for (const column of new Set(lines.map(each => each.column)))
      expect(lines.filter(each => each.column === column).length).toBeGreaterThan(1)
  }
  expect(lineWith(laid, 'w001').page).toBe(0)
})
