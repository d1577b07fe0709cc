import { expect, test } from 'vitest'
import { houseFiles, makeStylesheets } from '../../scripts/html/stylesheet.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { sampleEdition } from './samples.ts'

const world = memoryWorld({
  'styles/type.css': '.type { margin: 0 }',
  'styles/reset.css': '.reset { margin: 0 }',
  'styles/extra.css': '.extra { float: footnote }',
  'styles/utilities.css': '.utility { margin: 0 }',
  'styles/templates/b.css': '.b { margin: 0 }',
  'styles/templates/a.css': '.a { margin: 0 }',
  'styles/book.css': '.sheet { margin: 0 }',
  'styles/debug.css': '.debug { margin: 0 }',
  'styles/plain.css': '.bare { margin: 0 }',
  'styles/alignment.css': '.number { margin: 0 }',
  'own.css': '.own { color: #123456 }',
})

test('files stand in the order of their layers', async () => {
  expect(await houseFiles(false, world)).toEqual(
    ['reset', 'type', 'alignment', 'templates/a', 'templates/b', 'utilities', 'extra'].map(
      name => `styles/${name}.css`,
    ),
  )
  expect(await houseFiles(true, world)).toEqual(['styles/plain.css', 'styles/alignment.css'])
})

test('tokens come first, own sheets last, and the book apart', async () => {
  const messages = collector()
  const made = await makeStylesheets(sampleEdition({ css: ['own.css'] }), '', { world, collector: messages })
  expect(messages.all()).toEqual([])
  expect(made.stylesheet).toMatch(/^:root[\s\S]*@page[\s\S]*\.reset[\s\S]*\.extra[\s\S]*\.own/)
  expect(made.stylesheet).not.toContain('.sheet')
  expect(made.bookStylesheet).toContain('.sheet')
  expect(made.noteSelectors).toEqual(['.footnote', '.extra'])
})

test('a sheet that is not there is an error', async () => {
  const messages = collector()
  await makeStylesheets(sampleEdition({ css: ['none.css', '../out.css'] }), '', { world, collector: messages })
  expect(messages.all().map(each => each.rule)).toEqual(['missing-stylesheet', 'asset-outside'])
})
