import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { locatorMap } from '../../../scripts/chapters/components/locator-map.ts'
import { textWidth } from '../../../scripts/chapters/components/text-width.ts'
import { packageRoot, render } from './render.ts'

const file = 'templates/components/locator-map.yaml'
const data = { text: await readFile(join(packageRoot, file), 'utf8'), file, firstLine: 1 }
const context = { place: { file: 'a.md', line: 2, column: 1 }, classes: [], children: [] }
const draw = (place: string) => locatorMap({ place }, data, context)
const shapes = (element: Element | undefined) =>
  element?.children.flatMap(each => (each.type === 'element' ? [each] : [])) ?? []
const places = [...data.text.slice(data.text.indexOf('\nplaces:')).matchAll(/^ {2}"?([^#"\n]+?)"?: \[/gm)].flatMap(
  found => found[1] ?? [],
)
const [inside, outside] = [places.slice(0, places.indexOf('Amsterdam')), places.slice(places.indexOf('Amsterdam'))]

test.each(inside)('%s lies within the outline, and its name within the drawing', place => {
  const { element, messages } = draw(place)
  const [land, dot, name] = shapes(element)
  expect(messages).toEqual([])
  expect([land?.tagName, dot?.tagName, name && textOf(name)]).toEqual(['polygon', 'circle', place.replace("'", '’')])
  const x = Number(name?.properties.x)
  const end = name?.properties.textAnchor === 'end' ? x - textWidth(place, 11) : x + textWidth(place, 11)
  expect(end).toBeGreaterThanOrEqual(0)
  expect(end).toBeLessThanOrEqual(198)
})

test.each(outside)('an arrow points to %s', place => {
  const [, arrow, name] = shapes(draw(place).element)
  expect([arrow?.tagName, name && textOf(name)]).toEqual(['path', place])
})

test('north is up and east is right', () => {
  const at = (place: string) => shapes(draw(place).element)[1]?.properties ?? {}
  expect(Number(at('Oss').cy)).toBeLessThan(Number(at('Eindhoven').cy))
  expect(Number(at('Deurne').cx)).toBeGreaterThan(Number(at('Breda').cx))
  expect(String(at('Zaanstad').transform)).toMatch(/rotate\(-(8|9|10)\d(\.\d+)?\)$/)
})

test('a place that is not known is named with the nearest', () => {
  const { element, messages } = draw('Helmont')
  expect(messages.map(each => [each.rule, each.reason, each.place])).toEqual([
    ['unknown-place', 'The map does not know the place “Helmont”; did you mean “Helmond”?', context.place],
  ])
  expect(element && textOf(element)).toBe('Helmont')
})

test('a publication may lay another region over it', async () => {
  const map = 'name: Ergens\nscale-latitude: 0\noutline: [[0, 0], [2, 0], [2, 1], [0, 1]]\nplaces: { Hier: [1, 0.5] }'
  const { html, messages } = await render('::locator-map{place="Hier"}', { [file]: map })
  expect(messages).toEqual([])
  expect(html).toContain('aria-label="Ergens: Hier"')
  expect(html).toContain('points="2,119 196,119 196,22 2,22"')
})
