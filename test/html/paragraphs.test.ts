import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { markEnd, markParagraphs } from '../../scripts/html/paragraphs.ts'

type Body = Parameters<typeof markEnd>[0]
const root = (...children: ReturnType<typeof h>[]): Body => ({ type: 'root', children })
const write = (body: Body) => unified().use(rehypeStringify).stringify(body)

test('a paragraph after a paragraph follows, after anything else it does not', () => {
  const body = root(h('p', '1'), h('p', '2'), h('p', '3'), h('h2', '4'), h('p', '5'), h('p.lead', '6'), h('p', '7'))
  expect(write(markParagraphs(body)).match(/follows">\d/g)).toEqual(['follows">2', 'follows">3'])
})

test('boxes are looked into', () => {
  expect(write(markParagraphs(root(h('aside', h('p', '1'), h('p', '2')))))).toContain('<p class="follows">2')
})

const mark = '<span class="end-mark" aria-hidden="true"></span>'

test('the end mark stands after the last word', () => {
  expect(write(markEnd(root(h('p', 'a'), h('p', 'b'))))).toBe(`<p>a</p><p>b\u00a0${mark}</p>`)
  expect(write(markEnd(root(h('ul', h('li', 'a'), h('li', 'b')))))).toBe(`<ul><li>a</li><li>b\u00a0${mark}</li></ul>`)
})

test('a pull quote at the end repeats, so that the mark stands before it', () => {
  expect(write(markEnd(root(h('p', 'a'), h('aside.pull-quote', h('p', 'b')))))).toBe(
    `<p>a\u00a0${mark}</p><aside class="pull-quote"><p>b</p></aside>`,
  )
})

test('there is none after a box', () => {
  expect(write(markEnd(root(h('p', 'a'), h('aside', h('p', 'b')))))).not.toContain('end-mark')
})
