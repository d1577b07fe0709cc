import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { addClasses, classNames } from '../../scripts/chapters/class-names.ts'

test('classes are added once each, and none makes no attribute', () => {
  const element: Element = { type: 'element', tagName: 'p', properties: {}, children: [] }
  addClasses(element, [])
  expect(element.properties).toEqual({})
  addClasses(element, ['a', 'b'])
  addClasses(element, ['b', 'c'])
  expect(classNames(element)).toEqual(['a', 'b', 'c'])
})
