import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { columnise } from '../../scripts/html/columns.ts'

const long = 'x'.repeat(600)

/** What becomes of the children, followed by a text long enough for columns. */
function write(...children: ReturnType<typeof h>[]): string {
  const body = { type: 'root' as const, children: [...children, h('hr.wide'), h('p', long)] }
  const [written = ''] = unified()
    .use(rehypeStringify)
    .stringify(columnise(body, 2, ['pull-quote']))
    .split('<hr')
  return written
}

test('one column leaves the body as it is', () => {
  const body = { type: 'root' as const, children: [h('p', 'a')] }
  expect(columnise(body, 1)).toBe(body)
})

test('wide elements stand between column blocks', () => {
  expect(write(h('p', 'a'), h('figure.wide', 'b'), h('p', 'c'), h('p', 'd'))).toBe(
    '<div class="cols cols-2"><p class="opens">a</p></div><figure class="wide">b</figure><div class="cols cols-2"><p class="opens">c</p><p>d</p></div>',
  )
})

test('a heading right before a wide element spans with it', () => {
  expect(write(h('p', 'a'), h('h2', 'b'), h('h3', 'c'), h('figure.wide', 'd'), h('h2', 'e'), h('p', 'f'))).toBe(
    '<div class="cols cols-2"><p class="opens">a</p></div><h2>b</h2><h3>c</h3><figure class="wide">d</figure><div class="cols cols-2"><h2 class="opens">e</h2><p>f</p></div>',
  )
})

test('there is no empty block before, between or after wide elements', () => {
  expect(write(h('aside.wide', 'a'), h('aside.wide', 'b'))).toBe(
    '<aside class="wide">a</aside><aside class="wide">b</aside>',
  )
})

test('a table of four columns is wide, one of three is not', () => {
  const table = (cells: number, name = '') => h('table', { className: name }, h('tr', Array(cells).fill(h('td', 'x'))))
  expect(write(table(4))).toMatch(/^<table/)
  expect(write(table(3))).toMatch(/^<div class="cols/)
  expect(write(table(4, 'narrow'))).toMatch(/^<div class="cols/)
})

test('a component may say that it is wide', () => {
  expect(write(h('figure.chart.chart-wide', 'b'))).toBe('<figure class="chart chart-wide">b</figure>')
})

test('a page kind may name further wide classes, and a block may stay narrow', () => {
  expect(write(h('aside.pull-quote', 'b'))).toBe('<aside class="pull-quote">b</aside>')
  expect(write(h('aside.pull-quote.narrow', 'b'))).toMatch(/^<div class="cols/)
})

test('a short text is not divided', () => {
  const made = columnise({ type: 'root', children: [h('p', 'a')] }, 2)
  expect(made.children).toMatchObject([{ properties: { className: ['cols', 'cols-1'] } }])
})
