import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/overflow.ts')>('overflow')

/** A page of three lines of ten letters, as Paged.js makes one: columns of one page each. */
function pageOf(content: string): string {
  return `<div id="page" style="width:100px;height:60px;column-width:100px;column-gap:1000px;column-fill:auto;font:16px/20px monospace"><div id="wrapper">${content}</div></div>`
}

function found(content: string): Promise<string> {
  return run(pageOf(content), ({ findOverflow }) => {
    const wrapper = document.getElementById('wrapper')
    const page = document.getElementById('page')
    if (!wrapper || !page) return 'no page'
    const overflow = findOverflow(wrapper, page.getBoundingClientRect())
    if (!overflow) return 'none'
    const { node, offset } = overflow
    return node instanceof Text ? `“${node.data.slice(offset).trim()}” at ${offset}` : node.tagName
  })
}

test('a page that holds everything has none', async () => {
  expect(await found('<p>een</p><p>twee</p><p>drie</p>')).toBe('none')
})

test('the first paragraph that begins beyond', async () => {
  expect(await found('<p>een</p><p>twee</p><p>drie</p><p>vier</p><p>vijf</p>')).toBe('“vier” at 0')
})

test('the very character at which a paragraph goes on', async () => {
  expect(await found('<p style="orphans:1;widows:1">een<br>twee<br>drie vier</p><p>x</p>')).toMatch(
    /“x” at 0|“drie vier” at 0/,
  )
  expect(await found(`<p style="orphans:1;widows:1">${'woorden '.repeat(6)}</p>`)).toMatch(
    /^“(woorden ?)+” at (8|16|24|32)$/,
  )
})

test('a picture that lies beyond', async () => {
  const picture = `<img alt="" width="50" height="50" src="data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"/>')}">`
  expect(await found(`<p>een</p><div style="break-inside:avoid">${picture}</div>`)).toBe('IMG')
})

test('white space beyond the page is nothing', async () => {
  expect(await found('<p>een</p><p>twee</p><p>drie</p>   \n  ')).toBe('none')
})

test('never between the halves of a character', async () => {
  const offsets = await run(
    pageOf(`<p style="orphans:1;widows:1;overflow-wrap:anywhere">${'𝔄'.repeat(60)}</p>`),
    ({ findOverflow }) => {
      const wrapper = document.getElementById('wrapper')
      const page = document.getElementById('page')
      if (!wrapper || !page) return -1
      return findOverflow(wrapper, page.getBoundingClientRect())?.offset ?? -1
    },
  )
  expect(offsets).toBeGreaterThan(0)
  expect(offsets % 2).toBe(0)
})

test('pictures are what cannot be broken', async () => {
  const told = await run('<img alt=""><svg></svg><hr><p>x</p><input>', ({ isPicture }) =>
    [...document.body.children].map(isPicture),
  )
  expect(told.slice(0, 5)).toEqual([true, true, true, false, true])
})

test('beyond is a column to the right, or below the foot', async () => {
  const told = await run('', ({ isBeyond }) => {
    const beyond = isBeyond(new DOMRect(0, 0, 100, 60))
    return [
      new DOMRect(0, 50, 10, 20),
      new DOMRect(0, 60, 10, 20),
      new DOMRect(1100, 0, 10, 20),
      new DOMRect(120, 0, 10, 20),
    ].map(beyond)
  })
  expect(told).toEqual([false, true, true, false])
})
