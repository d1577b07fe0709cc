import { parse } from 'postcss'
import { expect, test } from 'vitest'
import { flattenLayers } from '../../../scripts/html/css/layers.ts'
import { collector } from '../../../scripts/message.ts'

test('layers stand in the order they were named, and before what is in none', () => {
  const messages = collector()
  const root = parse('@layer one, two; z { top: 0 } @layer two { b { top: 0 } } @layer one { a { top: 0 } }')
  flattenLayers(root, 'a.css', messages)
  expect(root.toString().match(/\b[abz](?= \{)/g)).toEqual(['a', 'b', 'z'])
  expect(root.toString()).not.toContain('@layer')
  expect(messages.all()).toMatchObject([{ rule: 'layers-flattened', severity: 'note', place: { line: 1 } }])
})

test('without layers nothing is said', () => {
  const messages = collector()
  flattenLayers(parse('a { top: 0 }'), 'a.css', messages)
  expect(messages.all()).toEqual([])
})
