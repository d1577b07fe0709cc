import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { makeFigures } from '../../scripts/chapters/figures.ts'
import { htmlOf } from './reading.ts'

test.each([
  [
    h('p', h('img', { alt: 'a', title: 'Met *nadruk*' })),
    '<figure><img alt="a"><figcaption>Met <em>nadruk</em></figcaption></figure>',
  ],
  [
    h('p', h('img', { id: 'f', className: ['b'], dataCredit: 'Jan' })),
    '<figure id="f" class="b"><img><figcaption><span class="credit">Jan</span></figcaption></figure>',
  ],
  [h('p.c', [' ', h('a', { href: '#x' }, h('img'))]), '<figure class="c"><a href="#x"><img></a></figure>'],
  [h('p', [h('img'), ' en ', h('img')]), '<p><img> en <img></p>'],
  [h('p', [h('img'), h('img')]), '<p><img><img></p>'],
  [h('p', h('img', { title: '<b>x</b>' })), '<figure><img><figcaption>&#x3C;b>x&#x3C;/b></figcaption></figure>'],
])('a picture alone in its paragraph is a figure', (paragraph, html) => {
  const tree = h(null, paragraph)
  makeFigures(tree)
  expect(htmlOf(tree)).toBe(html)
})
