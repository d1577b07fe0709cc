import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { checkDepth } from '../../scripts/chapters/depth.ts'
import { collector } from '../../scripts/message.ts'

function nested(depth: number): Root {
  let node: ElementContent = { type: 'text', value: 'x' }
  for (let level = 0; level < depth; level++) node = h('b', node)
  return { type: 'root', children: [node] }
}

test.each([
  [150, 0],
  [100_000, 1],
])('%d elements within each other give %d messages', (depth, count) => {
  const found = collector()
  const tree = nested(depth)
  checkDepth(tree, [{ file: 'a.md', text: '' }], found)
  expect(found.all().map(each => each.rule)).toEqual(Array(count).fill('too-complex'))
  expect(tree.children.length).toBe(1 - count)
})
