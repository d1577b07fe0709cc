import { expect, test } from 'vitest'
import { lower } from '../../scripts/html/lower.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

async function lowered(css: string, more: Readonly<Record<string, string>> = {}) {
  const messages = collector()
  const world = memoryWorld({ 'a.css': css, ...more })
  const made = await lower({ file: 'a.css', from: 'publication', inks: ['black'] }, world, messages)
  return { ...made, css: made.css.replace(/\s+/g, ' ').trim(), messages: messages.all() }
}

test('nesting, spans and lists are written out', async () => {
  const { css, messages } = await lowered('.a, .b { & h2 { break-after: avoid } column-span: all }')
  expect(messages).toEqual([])
  expect(css).not.toMatch(/&|:is\(|[^-]column-span/)
  expect(css).toMatch(/\.a h2\s*,\s*\.b h2/)
  expect(css).toContain('--katern-column-span: all')
})

test('an import is put in place', async () => {
  const { css, messages } = await lowered('@import "b.css"; .a { margin: 0 }', { 'b.css': '.b { float: footnote }' })
  expect(messages).toEqual([])
  expect(css).toBe('.b { float: footnote } .a { margin: 0 }')
})

test('a fault is told at its line and column', async () => {
  const { css, messages } = await lowered('.a { margin: 0 }\n.b { color: red')
  expect(css).toBe('')
  expect(messages).toMatchObject([{ rule: 'css-syntax', place: { file: 'a.css', line: 2, column: 1 } }])
})

test('a sheet that is not there gives nothing', async () => {
  const made = await lower({ file: 'none.css', from: 'layered', inks: [] }, memoryWorld({}), collector())
  expect(made).toEqual({ css: '', noteSelectors: [], assets: [] })
})
