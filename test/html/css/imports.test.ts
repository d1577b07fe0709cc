import { parse } from 'postcss'
import { expect, test } from 'vitest'
import { putImportsInPlace } from '../../../scripts/html/css/imports.ts'
import { collector } from '../../../scripts/message.ts'
import { memoryWorld } from '../../../scripts/world/memory-world.ts'

async function importsOf(css: string, above: readonly string[] = []) {
  const messages = collector()
  const root = parse(css)
  const sheet = { file: 'x/a.css', from: 'publication' as const, inks: [], above }
  const world = memoryWorld({ 'x/b.css': 'b', 'c.css': 'c' })
  const made = await putImportsInPlace(root, sheet, world, messages, async ({ file }) => ({
    css: file,
    noteSelectors: [],
    assets: [],
  }))
  return { css: made.map(each => each.css), rest: root.toString(), messages: messages.all() }
}

test('imports are given in order and taken away', async () => {
  const { css, rest, messages } = await importsOf("@import 'b.css'; @import url(../c.css) print; a { top: 0 }")
  expect(css).toEqual(['x/b.css', '@media print {\nc.css\n}'])
  expect(rest).not.toContain('@import')
  expect(messages).toEqual([])
})

test('a circle ends, silently', async () => {
  expect(await importsOf("@import 'b.css'; @import 'a.css'", ['x/b.css'])).toMatchObject({ css: [], messages: [] })
})

test('what cannot be had is told at its line', async () => {
  const { messages } = await importsOf("@import 'none.css';\n@import 'https://a.b/c.css';\n@import '../../d.css';")
  expect(messages.map(each => [each.rule, each.place?.line])).toEqual([
    ['missing-stylesheet', 1],
    ['remote-asset', 2],
    ['asset-outside', 3],
  ])
})
