import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { numberWords, writeNumbers } from '../../scripts/chapters/numbering.ts'
import { htmlOf } from './reading.ts'

const labels = { figure: 'afbeelding', numbered: '{kind} {number}' }
const anchor = { id: 'f', kind: 'figure', number: '3', text: '' } as const

test('a number is written before the caption, which is made when there is none', () => {
  const tree = h(null, [h('figure#f', h('figcaption', 'Bij')), h('figure#g')])
  writeNumbers(
    tree,
    new Map([
      ['f', anchor],
      ['g', { ...anchor, id: 'g', number: '4' }],
    ]),
    labels,
  )
  expect(htmlOf(tree)).toBe(
    '<figure id="f"><figcaption><span class="figure-number">Afbeelding 3</span> Bij</figcaption></figure>' +
      '<figure id="g"><figcaption><span class="figure-number">Afbeelding 4</span></figcaption></figure>',
  )
})

test('without labels the kind itself is the word', () => {
  expect(numberWords({ ...anchor, kind: 'table' }, {})).toBe('table 3')
})
