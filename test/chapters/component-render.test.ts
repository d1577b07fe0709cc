import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { liquid } from '../../scripts/chapters/component-liquid.ts'
import { inlineMarkdown, renderTemplate, type Scope } from '../../scripts/chapters/component-render.ts'

const html = (children: ElementContent[]) => unified().use(rehypeStringify).stringify({ type: 'root', children })
const render = (template: string, scope: Scope, slots = {}) => renderTemplate(liquid().parse(template), scope, slots)

test('slots are the nodes themselves', () => {
  const child = { ...h('em', 'x'), position: { start: { line: 3, column: 1 }, end: { line: 3, column: 4 } } }
  const [root] = render(' <div>a {{ c }} b</div> ', { c: { slot: 'c' } }, { c: [child] })
  expect(root?.type === 'element' && root.children[1]).toBe(child)
  expect(root?.position).toBeUndefined()
})

test('a slot in an attribute is its text', () => {
  const slots = { c: [h('em', 'x'), { type: 'text', value: '"y' }] }
  expect(html(render('<div title="{{ c }}"></div>', { c: { slot: 'c' } }, slots))).toBe('<div title="x&#x22;y"></div>')
})

test('a captured value stays text', () => {
  const template = '{% capture a %}{{ v }}-{{ v }}{% endcapture %}<p class="k {{ v }}" title="{{ a }}">{{ a }}</p>'
  expect(html(render(template, { v: '<b> &' }))).toBe(
    '<p class="k <b> &#x26;" title="<b> &#x26;-<b> &#x26;">&#x3C;b> &#x26;-&#x3C;b> &#x26;</p>',
  )
})

test('values are no event handlers and no scripts', () => {
  const template = '<a onclick="{{ v }}" href="{{ v }}" {{ v }}="x">{{ v }}</a><img src="{{ w }}">'
  expect(html(render(template, { v: 'JavaScript:x', w: 'data:text/html,x' }))).toBe('<a>JavaScript:x</a><img>')
  expect(html(render('<a href="{{ v }}"></a>', { v: '../a b.html#c:d' }))).toBe('<a href="../a b.html#c:d"></a>')
})

test.each([
  ['*a* **b** `c`', '<em>a</em> <strong>b</strong> <code>c</code>'],
  ['[a](https://b.nl)', '<a href="https://b.nl">a</a>'],
  ['[a](javascript:b)', '<a>a</a>'],
  ['a <b onclick=x>b</b>', 'a &#x3C;b onclick=x>b&#x3C;/b>'],
  ['<script>x</script>', '&#x3C;script>x&#x3C;/script>'],
])('inline Markdown %j', (source, expected) => {
  expect(html(inlineMarkdown(source))).toBe(expected)
})

test('months have their names in the language of the chapter, whatever that of the machine', () => {
  const template = '<b>{{ day | date: "%B" }}</b>'
  expect(html(render(template, { day: '2026-03-15', language: 'nl' }))).toBe('<b>maart</b>')
  expect(html(render(template, { day: '2026-03-15', language: 'de-AT' }))).toBe('<b>März</b>')
})
