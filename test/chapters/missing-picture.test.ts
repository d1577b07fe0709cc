import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { holdPlace } from '../../scripts/chapters/missing-picture.ts'

test('a hole names subject, file and the pixels that print asks for', () => {
  const picture = h('img', { src: 'a.jpg', alt: 'Een kaart' })
  holdPlace(picture, 'a.jpg')
  expect(picture.tagName).toBe('span')
  expect(picture.children).toEqual([{ type: 'text', value: 'Een kaart · a.jpg · 1120 × 747 px' }])
  expect(picture.properties).toMatchObject({ className: ['missing-picture'], dataGenerated: '' })
})

test('the hole has the proportions the author gave', () => {
  const picture = h('img', { src: 'a.jpg', width: 400, height: 800 })
  holdPlace(picture, 'a.jpg')
  expect(picture.properties.style).toBe('aspect-ratio:0.5')
  expect(picture.children[0]).toMatchObject({ value: 'a.jpg · 1120 × 2240 px' })
})
