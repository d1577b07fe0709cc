import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { isGenerated, markGenerated } from '../../scripts/chapters/generated.ts'
import { htmlOf } from './reading.ts'

test('generated words are known as such, and it is not seen in HTML', () => {
  const element = h('a', 'figuur 3')
  expect(isGenerated(element)).toBe(false)
  markGenerated(element)
  expect(isGenerated(element)).toBe(true)
  expect(htmlOf(h(null, element))).toBe('<a>figuur 3</a>')
  expect(isGenerated(h('span', { dataGenerated: '' }))).toBe(true)
})
