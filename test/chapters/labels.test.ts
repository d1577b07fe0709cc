import { expect, test } from 'vitest'
import { filled } from '../../scripts/chapters/labels.ts'

const labels = { onPage: '{kind} {number} on page {page}' }

test('values are filled in; an empty one leaves no double space, an unknown one stays', () => {
  expect(filled(labels, 'onPage', { kind: 'figure', number: '3', page: '7' }, '')).toBe('figure 3 on page 7')
  expect(filled(labels, 'onPage', { kind: 'box', number: '' }, '')).toBe('box on page {page}')
  expect(filled(labels, 'absent', { page: '7' }, 'p. {page}')).toBe('p. 7')
})
