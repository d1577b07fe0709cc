import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/keep-headings.ts')>('keep-headings')

function kept(body: string): Promise<string[]> {
  return run(`<div id="stage" style="width:100px">${body}</div>`, ({ keepHeadings }) => {
    keepHeadings(document.querySelector('#stage') as Element)
    return [...document.querySelectorAll<HTMLElement>('#stage *')]
      .filter(each => each.style.breakAfter === 'avoid')
      .map(each => each.textContent ?? '')
  })
}

test('a single line after a heading keeps the next', async () => {
  expect(await kept('<h2>kop</h2><ul><li>een</li><li>twee</li><li>drie</li></ul>')).toEqual(['een'])
  expect(await kept('<h2>kop</h2><p>een</p><p>twee</p>')).toEqual(['een'])
})

test('two lines need no help, and a text that ends has nothing to keep', async () => {
  expect(await kept('<h2>kop</h2><p>een twee drie vier vijf</p><p>zes</p>')).toEqual([])
  expect(await kept('<h2>kop</h2><p>een</p>')).toEqual([])
})

test('a subheading keeps its own', async () => {
  expect(await kept('<h2>kop</h2><h3>tussenkop</h3><p>een</p><p>twee</p>')).toEqual(['een'])
})
