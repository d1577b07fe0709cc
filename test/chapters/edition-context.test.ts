import { expect, test } from 'vitest'
import { contextWithin, editionContext } from '../../scripts/chapters/edition-context.ts'
import type { Edition } from '../../scripts/edition/model.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { editionOf } from './reading.ts'

const files = {
  'templates/components/kader.html': '---\nkind: container\n---\n<aside>{{ content }}</aside>',
  'templates/locales/nl.yaml': 'figure: figuur\n',
}

async function contextOf(given: Readonly<Record<string, string>> = files, changes: Partial<Edition> = {}) {
  const found = collector()
  return { context: await editionContext(editionOf(['nr/a.md'], changes), memoryWorld(given), found), found }
}

test('an edition has its components and its labels', async () => {
  const { context, found } = await contextOf()
  expect([...context.library.keys()]).toEqual(['kader'])
  expect(await context.labelsOf('nl')).toEqual({ figure: 'figuur' })
  expect(found.all()).toEqual([])
})

test('its mark tells components, labels and facts of the edition apart, and nothing else', async () => {
  const { context } = await contextOf()
  const same = await contextOf(
    { ...files, 'nr/a.md': 'x' },
    { slug: 'anders', running: [], outputs: editionOf([]).outputs },
  )
  expect(same.context.mark).toBe(context.mark)
  const others = await Promise.all([
    contextOf({ ...files, 'templates/components/kader.html': '---\nkind: container\n---\n<p>{{ content }}</p>' }),
    contextOf({ ...files, 'templates/components/kader.yaml': 'a: b\n' }),
    contextOf({ ...files, 'templates/components/nieuw.html': '---\nkind: leaf\n---\nx' }),
    contextOf({ ...files, 'templates/locales/nl.yaml': 'figure: beeld\n' }),
    contextOf({ ...files, 'templates/locales/en.yaml': 'figure: figure\n' }),
    contextOf(files, { variables: { a: 'b' } }),
    contextOf(files, { imprint: { a: 'b' } }),
    contextOf(files, { language: 'en' }),
    contextOf(files, { draft: true }),
  ])
  expect(new Set([context.mark, ...others.map(each => each.context.mark)]).size).toBe(others.length + 1)
})

test('within other surroundings faults of labels are told there, to each who asks', async () => {
  const { context, found } = await contextOf({ ...files, 'templates/locales/nl.yaml': 'figure: [a]\n' })
  const told = [collector(), collector()]
  for (const each of told) await contextWithin(context, { world: context.world, collector: each }).labelsOf('nl')
  expect(told.map(each => each.all().length)).toEqual([1, 1])
  expect(found.all()).toEqual([])
})
