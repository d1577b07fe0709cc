import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Chapter } from '../../scripts/chapters/model.ts'
import { makeHtml } from '../../scripts/html/html.ts'
import { collector } from '../../scripts/message.ts'
import { diskWorld } from '../../scripts/world/disk-world.ts'
import { sampleChapter, sampleEdition } from './samples.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const world = diskWorld(root, root)
const kinds = (await world.listLayered('templates'))
  .filter(name => name.endsWith('.html') && name !== 'furniture.html')
  .map(name => name.replace('.html', ''))

async function houseEdition() {
  const tokens = parse(new TextDecoder().decode(await world.readLayered('styles/tokens.yaml')))
  const inks = Object.entries<{ rgb: string }>(tokens.inks).map(([name, { rgb }]) => ({
    name,
    rgb,
    cmyk: [0, 0, 0, 0] as const,
  }))
  const sample = sampleEdition()
  return { ...sample, tokens: { ...sample.tokens, inks } }
}

test.each(kinds)('%s has a stylesheet of its own', async kind => {
  expect(await world.readLayered(`styles/templates/${kind}.css`)).toBeDefined()
})

test('every page kind prints all that a chapter has, and the house style has no fault', async () => {
  const head: Chapter['head'] = { kicker: 'K', title: 'T', shortTitle: 'T', standfirst: 'S', byline: 'B' }
  const chapters = kinds.map(kind => sampleChapter({ id: kind, template: kind, head }))
  const messages = collector()
  const html = await makeHtml(await houseEdition(), chapters, world, messages)
  expect(messages.all()).toEqual([])
  expect(html.sections.map(section => section.template)).toEqual(kinds)
})

test('no ground has words, since nothing checks that they arrive', async () => {
  const messages = collector()
  const chapters = kinds.map(kind => sampleChapter({ id: kind, template: kind }))
  const { sections } = await makeHtml(await houseEdition(), chapters, world, messages)
  for (const { ground } of sections) expect(`${ground?.verso}${ground?.recto}`.replace(/<[^>]*>/g, '').trim()).toBe('')
  expect(messages.all()).toEqual([])
})

/** Structure that Paged.js cannot upset: the head of a split box, and what stands in a box that never breaks. */
const STRUCTURAL = [
  '.tips-list > ul > li:last-child:nth-child(odd),\n.tips-list > ol > li:last-child:nth-child(odd)',
  '.tips-list:has(> * > li:last-child:nth-child(odd)) > .tips-tiles',
  '[data-split-from] > :first-child',
]

test('the house style has no ids and no structural selectors but where a box is split, or never is', async () => {
  const { stylesheet } = await makeHtml(await houseEdition(), [], world, collector())
  const selectors = [...stylesheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{/g)].map(([, selector = '']) =>
    selector.trim(),
  )
  const structural = selectors.filter(selector => /:(?:first|last|nth|only)-/.test(selector))
  expect(selectors.filter(selector => /#[a-z]/i.test(selector))).toEqual([])
  expect(structural.toSorted()).toEqual(STRUCTURAL)
})

test('every family of the tokens has its fonts', async () => {
  const text = async (path: string) => new TextDecoder().decode(await world.readLayered(path))
  const families = Object.values<string>(parse(await text('styles/tokens.yaml')).families)
  const declared = [...(await text('styles/fonts.css')).matchAll(/font-family: "([^"]+)"/g)].map(found => found[1])
  for (const family of families) expect(declared).toContain(family.split(',')[0]?.replaceAll('"', ''))
})
