import { parse } from 'postcss'
import { expect, test } from 'vitest'
import { replaceSpans } from '../../../scripts/html/css/spans.ts'

test('column-span becomes a property of our own', () => {
  const root = parse('.a { column-span: all }')
  replaceSpans(root)
  expect(root.toString()).toBe('.a { --katern-column-span: all }')
})
