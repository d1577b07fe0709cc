import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readChapters } from '../../scripts/chapters/chapters.ts'
import { readComponentLibrary } from '../../scripts/chapters/component-library.ts'
import { readEdition } from '../../scripts/edition/edition.ts'
import { makeHtml } from '../../scripts/html/html.ts'
import { loadTemplates } from '../../scripts/html/template.ts'
import { collector } from '../../scripts/message.ts'
import { SPECIMEN, specimenWorld } from '../../scripts/press/specimen.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import type { World } from '../../scripts/world.ts'
import { home } from '../modules.ts'

const world = memoryWorld({}, { packageRoot: home })

async function sections(from: World) {
  const found = collector()
  const made = await specimenWorld(from, 'nl')
  const edition = await readEdition({ path: SPECIMEN, plain: false, css: [] }, made, found)
  if (!edition) throw new Error('There is no specimen')
  const html = await makeHtml(edition, await readChapters(edition, made, found), made, found)
  return { html, messages: found.all() }
}

const specimen = await sections(world)
const components = [...(await readComponentLibrary(world, collector())).keys()]
const kinds = [...(await loadTemplates(world, 'nl', collector())).kinds.keys()]
const has = (path: string) => readdirSync(join(home, path, '..')).includes(path.split('/').at(-1) ?? '')

test('it is made without a message', () => {
  expect(specimen.messages).toEqual([])
})

test.each(components)('the component %s has a stylesheet, a fixture, an example and a place on it', name => {
  expect(has(`styles/components/${name}.css`)).toBe(true)
  expect(has(`test/fixtures/components/${name}.md`)).toBe(true)
  expect(has(`templates/examples/${name}.md`)).toBe(true)
  const page = specimen.html.sections.find(each => each.id.includes('components'))
  expect(page?.markup).toMatch(new RegExp(`<h2[^>]*>${name}</h2>`))
  expect(page?.markup).not.toContain(`templates/examples/${name}.md`)
})

test.each(kinds)('the page kind %s has a stylesheet and a page of its own on it', name => {
  expect(has(`styles/templates/${name}.css`)).toBe(true)
  const page = specimen.html.sections.find(each => each.id === `kind-${name}`)
  expect(page?.template).toBe(name)
  expect(page?.markup).toMatch(new RegExp(`<h1[^>]*>${name}</h1>`))
})

test('the house’s numbers and its grid come first', () => {
  expect(specimen.html.sections.slice(0, 2).map(each => each.template)).toEqual(['specimen-house', 'specimen-grid'])
  expect(specimen.html.sections[1]?.ground?.recto).toMatch(/^<svg/)
})

test('a component and a page kind of another publication are on it as well', async () => {
  const own = memoryWorld(
    {
      'templates/components/kaart.html':
        '---\nkind: container\nattributes: { naam: { required: true } }\n---\n<p>{{ naam }}</p>{{ content }}',
      'templates/recept.html':
        '---\nabout: Een recept.\n---\n<h1>{{ title }}</h1>{{ standfirst }}{{ kicker }}{{ body }}',
    },
    { packageRoot: home },
  )
  const { html, messages } = await sections(own)
  expect(messages).toEqual([])
  expect(html.sections.some(each => /<h2[^>]*>kaart<\/h2>/.test(each.markup))).toBe(true)
  expect(html.sections.map(each => each.template)).toContain('recept')
})
