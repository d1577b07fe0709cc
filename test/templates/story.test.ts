import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { liquid, markup } from '../../scripts/html/liquid.ts'
import { collector } from '../../scripts/message.ts'

const folder = new URL('../../templates/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')
const partials = Object.fromEntries(
  readdirSync(new URL('partials/', folder)).map(name => [name.slice(0, -'.html'.length), read(`partials/${name}`)]),
)
const render = (source: string, scope: Readonly<Record<string, unknown>>) => {
  const found = collector()
  const html = liquid(partials, found)('test.html', source, scope)
  expect(found.all()).toEqual([])
  return html ?? ''
}
const rows = (name: string, more = '') =>
  render(`{% render 'letter-rows', name: name, wide: 6, high: 2${more} %}`, { name })

test('tiles spell a name, a tile a letter, on the chequerboard', () => {
  const [o, s] = ['c0', 'o0']
  const first = `${o}b ${s}y ${s}b ${o}y ${s}b ${s}y`
  // The second row begins two letters on, with the other ground.
  expect(rows('Oss')).toBe(`${first} | ${s}y ${o}b ${s}y ${s}b ${o}y ${s}b`)
})

test('what is no letter has no tile, and a name without letters still has a pattern', () => {
  expect(rows("'s-O s")).toBe(rows('sos'))
  expect(rows('东京').split(' | ')).toHaveLength(2)
})

test('a map has its place in the lower outer corner', () => {
  const [above = '', below = ''] = rows('Oss', ', hole: 1').split(' | ')
  expect(above).not.toContain('e0a')
  expect(below.split(' ').map(code => code === 'e0a')).toEqual([true, false, false, false, false, false])
})

test('every letter has a shape of its own turn or kind that the tiles can draw', () => {
  const codes = render("{% render 'letter-rows', name: name, wide: 26, high: 1 %}", {
    name: 'abcdefghijklmnopqrstuvwxyz',
  }).split(' ')
  expect(codes).toHaveLength(26)
  for (const code of codes) {
    const path = render("{% render 'tile-path', kind: kind %}", { kind: code.charAt(0) })
    expect(path, code).toMatch(/^M/)
  }
})

test.each([
  [1200, '', 'post-3'],
  [2300, '', 'post-2'],
  [3000, '', 'post-1'],
  [3900, '', 'post-0'],
  [4700, '', 'long-3'],
  [4700, '<h2>a</h2><h3>b</h3>', 'long-2'],
  [5200, '', 'long-2'],
  [4400, '<a class="note-call">1</a>', 'long-0'],
  [5800, '', 'long-1'],
  [3000, '<figure class="chart-page"></figure>', 'four-2'],
])('a story of %d characters with “%s” is laid out as %s', (length, markupOf, plan) => {
  const body = markup(`<p>${'x'.repeat(length)}</p>${markupOf}`)
  expect(render("{% render 'story-plan', body: body %}", { body })).toBe(plan)
})

test('a title of several lines leaves a long story less room', () => {
  const plan = (title: string) =>
    render("{% render 'story-plan', body: body, title: title %}", {
      body: markup(`<p>${'x'.repeat(4700)}</p>`),
      title: markup(title),
    })
  expect([plan('Kort'), plan('Een titel die over drie regels loopt omdat er zo veel in staat')]).toEqual([
    'long-3',
    'long-2',
  ])
})

test.each(['verso', 'recto'])('a %s page of a story has its tiles, without words', side => {
  const scope = { side, place: 'Deurne', shortTitle: 'x', body: markup('<p>x</p>') }
  const drawn = render(read('grounds/story.html'), scope)
  expect(drawn).toMatch(/<svg class="tiles tiles-story"[^>]*aria-hidden="true"/)
  expect(drawn.replace(/<[^>]*>/g, '').trim()).toBe('')
})
