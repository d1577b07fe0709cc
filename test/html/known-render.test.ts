import { Liquid } from 'liquidjs'
import { expect, it } from 'vitest'
import { knownRender } from '../../scripts/html/known-render.ts'

const templates = {
  tile: '<i>{{ code }}{% if part %} {{ part }}{% endif %}{% render "dot", n: code %}</i>',
  dot: '({{ n | raw }})',
  each: '{{ item }};{{ forloop.index }} ',
  list: '{{ words | join: "+" }}',
  count: '{% increment seen %}',
  bad: '{{ a | nonsense }}',
}

/** What Liquid's own tag gives, and ours, with how often a filter ran in a piece. */
function both(source: string, scope: object = {}) {
  return [false, true].map(ours => {
    let ran = 0
    const engine = new Liquid({ templates: { ...templates, counted: '{{ a | ran }}' }, ownPropertyOnly: true })
    engine.registerFilter('ran', value => {
      ran++
      return value
    })
    if (ours) engine.registerTag('render', knownRender())
    return { text: engine.parseAndRenderSync(source, { ...scope }), ran }
  })
}

it.each([
  "{% for c in codes %}{% render 'tile', code: c %}{% render 'tile', code: c, part: 'over' %}{% endfor %}",
  "{% for c in codes %}{% capture x %}{% render 'tile', code: c %}{% endcapture %}{{ x | upcase }}{% endfor %}",
  "{% render 'each' for codes as item %}{% render 'each' with codes[0] as item %}",
  "{% render 'list', words: codes %}{% render 'list', words: more %}",
  "{% render 'count' %}{% render 'count' %}{% increment seen %}",
  "{% render 'dot', n: 1 %}{% render 'dot', n: '1' %}{% render 'dot', n: none %}{% render 'dot' %}",
  '{% assign p = "dot" %}{% render p, n: 2 %}{% render "dot" , n:3 %}{% render "dot" n: 4 %}',
])('prints what Liquid itself does: %s', source => {
  const [own, ours] = both(source, { codes: ['a', 'b', 'a'], more: ['c'] })
  expect(ours?.text).toBe(own?.text)
})

it('renders a piece once for the same values', () => {
  const source = "{% for c in (1..3) %}{% render 'counted', a: 'x' %}{% render 'counted', a: c %}{% endfor %}"
  expect(both(source)).toEqual([
    { text: 'x1x2x3', ran: 6 },
    { text: 'x1x2x3', ran: 4 },
  ])
})

it('fails each time where a piece does', () => {
  const engine = new Liquid({ templates, strictFilters: true })
  engine.registerTag('render', knownRender())
  for (const _ of [1, 2]) expect(() => engine.parseAndRenderSync("{% render 'bad', a: 1 %}")).toThrow('nonsense')
})
