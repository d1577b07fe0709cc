import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/spanners.ts')>('spanners')
const STYLE = '<style>.c{columns:2}.s{column-span:all}.t{--katern-column-span:all}</style>'

function split(markup: string): Promise<string> {
  return run(`${STYLE}<div id="stage">${markup}</div>`, ({ splitSpanners }) => {
    const stage = document.getElementById('stage')
    if (!stage) return ''
    splitSpanners(stage)
    for (const each of stage.querySelectorAll('[style]')) each.removeAttribute('style')
    return stage.innerHTML
  })
}

test.each(['s', 't'])('the columns close before a spanner (%s) and open again after it', async name => {
  expect(await split(`<div class="c"><p>a</p><h2 class="${name}">b</h2><p>c</p></div>`)).toBe(
    `<div class="c"><p>a</p></div><h2 class="${name}">b</h2><div class="c"><p>c</p></div>`,
  )
})

test('at the begin and the end of columns no empty ones are left', async () => {
  expect(await split('<div class="c"><h2 class="s">b</h2><p>c</p></div>')).toBe(
    '<h2 class="s">b</h2><div class="c"><p>c</p></div>',
  )
  expect(await split('<div class="c"><p>a</p><h2 class="s">b</h2></div>')).toBe(
    '<div class="c"><p>a</p></div><h2 class="s">b</h2>',
  )
})

test('two spanners in a row', async () => {
  expect(await split('<div class="c"><p>a</p><i class="s">b</i><i class="s">c</i><p>d</p></div>')).toBe(
    '<div class="c"><p>a</p></div><i class="s">b</i><i class="s">c</i><div class="c"><p>d</p></div>',
  )
})

test('a spanner deep within takes its shell apart on both sides, and ids stay unique', async () => {
  const made = await split('<div class="c" id="x"><ul id="y"><li>a</li><li class="s">b</li><li>c</li></ul></div>')
  expect(made.match(/id="y"/g)).toHaveLength(1)
  expect(made.replaceAll(/ id="\w"/g, '')).toBe(
    '<div class="c"><ul><li>a</li></ul></div><li class="s">b</li><div class="c"><ul><li>c</li></ul></div>',
  )
})

test('outside columns nothing moves', async () => {
  expect(await split('<p>a</p><h2 class="s">b</h2><p>c</p>')).toBe('<p>a</p><h2 class="s">b</h2><p>c</p>')
})

test('column-span itself is taken off, since it makes Paged.js lose text', async () => {
  const left = await run(`${STYLE}<div id="stage"><h2 class="s">b</h2></div>`, ({ splitSpanners }) => {
    const stage = document.getElementById('stage')
    if (stage) splitSpanners(stage)
    return getComputedStyle(document.querySelector('h2') ?? document.body).columnSpan
  })
  expect(left).toBe('none')
})

test('columns are told by count and by width', async () => {
  const told = await run(
    '<div style="columns:2"></div><div style="columns:100px"></div><div></div>',
    ({ isMulticol }) => {
      return [...document.querySelectorAll('div')].map(isMulticol)
    },
  )
  expect(told).toEqual([true, true, false])
})
