import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/cut.ts')>('cut')

/** Cuts before the text that begins with `from`, and tells the rest, the token and what went wrong. */
function cut(markup: string, from: string, offset = 0): Promise<{ left: string; token: string; error: string }> {
  return run(
    `<div id="wrapper">${markup}</div>`,
    ({ cutAt, StuckError }, given) => {
      const wrapper = document.getElementById('wrapper')
      if (!wrapper) throw new Error('no wrapper')
      const origins = new WeakMap<Node, { source: Node; skipped: number }>()
      const walker = document.createTreeWalker(wrapper, NodeFilter.SHOW_ALL)
      let start: Text | Element | undefined
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        origins.set(node, { source: node, skipped: 3 })
        if (!start && node instanceof Text && node.data.startsWith(given.from)) start = node
        if (!start && node instanceof Element && node.id === given.from) start = node
      }
      if (!start) throw new Error('nothing to cut at')
      try {
        const token = cutAt({ node: start, offset: given.offset }, wrapper, origins)
        const name = token.node instanceof Element ? token.node.tagName : `“${(token.node as Text).data}”`
        return { left: wrapper.innerHTML, token: `${name} ${token.offset}`, error: '' }
      } catch (error) {
        return {
          left: '',
          token: '',
          error: error instanceof StuckError ? `${error.message} (${error.at})` : String(error),
        }
      }
    },
    { from, offset },
  )
}

test('within a text the rest of it and all after it goes', async () => {
  expect(await cut('<p>een twee</p><p>drie</p>', 'een', 4)).toEqual({
    left: '<p>een </p>',
    token: '“een ” 7',
    error: '',
  })
})

test('at the begin of a text the largest element that begins there goes', async () => {
  expect(await cut('<p>a</p><div><ul><li>b</li></ul></div>', 'b')).toEqual({
    left: '<p>a</p>',
    token: 'DIV 0',
    error: '',
  })
})

test('never an element that has text before it', async () => {
  expect(await cut('<div><p>a</p><p>b</p></div>', 'b')).toEqual({
    left: '<div><p>a</p></div>',
    token: 'P 0',
    error: '',
  })
})

test('a row goes whole, with the cells before', async () => {
  const table = '<table><tbody><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>'
  expect(await cut(table, 'c')).toMatchObject({
    left: '<table><tbody><tr><td>a</td></tr></tbody></table>',
    token: 'TR 0',
  })
})

test('a row that has begun on the page before is cut within', async () => {
  const table = '<p>x</p><table data-split-from><tbody><tr data-split-from><td>b</td><td>c</td></tr></tbody></table>'
  expect((await cut(table, 'c')).token).toBe('TD 0')
})

test('at the very begin of a page nothing can go: the place is told', async () => {
  expect((await cut('<div data-at="a.md:4:1"><p>a</p></div>', 'a')).error).toBe(
    'does not fit on a page of its own (a.md:4:1)',
  )
})

test('a repeated head is nothing of its own', async () => {
  const table = '<table><thead data-generated><tr><th>kop</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>'
  expect((await cut(table, 'a')).error).toMatch(/^does not fit/)
})

test('a picture before it is something', async () => {
  expect((await cut('<hr><p>a</p>', 'a')).token).toBe('P 0')
})

test('a word that breaks at a soft hyphen gets its hyphen written out', async () => {
  const { left } = await cut('<p>een uit\u00advoering</p>', 'een', 8)
  expect(left).toBe('<p>een uit\u00ad<span data-generated="" class="page-hyphen">-</span></p>')
})

test('columns stay as they were filled', async () => {
  const { left } = await cut('<div style="columns: 2"><p>a</p><p>b</p></div>', 'b')
  expect(left).toContain('column-fill: auto')
})

test('a text whose source is not known is a fault, never a guess', async () => {
  const error = await run('<div id="w"><p>a</p><p>b</p></div>', ({ cutAt }) => {
    const wrapper = document.getElementById('w')
    const node = wrapper?.lastElementChild?.firstChild as Text
    try {
      cutAt({ node, offset: 0 }, wrapper ?? document.body, new WeakMap())
      return ''
    } catch (caught) {
      return (caught as Error).message
    }
  })
  expect(error).toBe('lost its source')
})

test('tokens are the same when node and offset are', async () => {
  const told = await run('<p data-ref="7">a</p>', ({ tokenOf }) => {
    const node = document.querySelector('p') ?? document.body
    const token = tokenOf(node, 3)
    return [token.equals(tokenOf(node, 3)), token.equals(tokenOf(node, 4)), token.equals(undefined), token.toJSON()]
  })
  expect(told).toEqual([true, false, false, '["7",3]'])
})
