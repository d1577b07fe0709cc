import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/clean.ts')>('clean')

function cleaned(inner: string, keepRefs = false): Promise<string> {
  return run(
    `<div class="pagedjs_page" id="page-1" data-page="x" data-page-number="1">${inner}</div>`,
    ({ cleanPage }, keep) => {
      const page = document.querySelector<HTMLElement>('.pagedjs_page')
      return page ? cleanPage(page, keep) : ''
    },
    keepRefs,
  )
}

test('what Paged.js needed on the way is gone, content and classes stay', async () => {
  expect(
    await cleaned('<p data-ref="3" data-children="1" class="a" data-at="a.md:1:1" data-split-from="2">x</p>'),
  ).toBe('<div class="pagedjs_page"><p class="a" data-at="a.md:1:1" data-split-from="2">x</p></div>')
})

test('references stay when the styles use them', async () => {
  expect(await cleaned('<p data-ref="3">x</p>', true)).toContain('data-ref="3"')
})

test('what avoids a break stays, what made one goes', async () => {
  const made = await cleaned('<h2 data-break-after="avoid" data-break-before="page">x</h2>')
  expect(made).toContain('<h2 data-break-after="avoid">')
})

test('empty margin boxes go, but not beside one with content', async () => {
  const box = (name: string) => `<div class="pagedjs_margin ${name}"></div>`
  const made = await cleaned(
    `<div class="top">${box('a')}${box('b')}</div><div class="foot">${box('c')}${box('d hasContent')}</div>`,
  )
  expect(made).not.toMatch(/margin [ab]/)
  expect(made).toMatch(/margin c.*margin d/)
})

test('margins without a box go, and the space between the frames', async () => {
  const made = await cleaned(
    `<div class="pagedjs_sheet">
      <div class="pagedjs_pagebox">
        <div class="pagedjs_margin-top">
          <div class="pagedjs_margin a"></div>
        </div>
        <div class="pagedjs_margin-foot"><div class="pagedjs_margin d hasContent"><div class="pagedjs_margin-content"></div></div></div>
      </div></div>`,
  )
  expect(made).toBe(
    '<div class="pagedjs_page"><div class="pagedjs_sheet"><div class="pagedjs_pagebox"><div class="pagedjs_margin-foot"><div class="pagedjs_margin d hasContent"><div class="pagedjs_margin-content"></div></div></div></div></div></div>',
  )
})

test('the page in the document is left as it was', async () => {
  const left = await run('<div class="pagedjs_page"><p data-ref="3">x</p></div>', ({ cleanPage }) => {
    const page = document.querySelector<HTMLElement>('.pagedjs_page')
    if (page) cleanPage(page, false)
    return page?.innerHTML
  })
  expect(left).toBe('<p data-ref="3">x</p>')
})

test('an anchor is on the first page that has it', async () => {
  const anchors = await run('<div><p id="a">x</p></div><div><p id="b">y</p><p id="a">z</p></div>', ({ anchorsOf }) => {
    return anchorsOf([...document.querySelectorAll('div')])
  })
  expect(anchors).toEqual({ a: 0, b: 1 })
})

test('an anchor may have the name of what every object has', async () => {
  const anchors = await run('<p id="constructor">x</p>', ({ anchorsOf }) => anchorsOf([document.body]))
  expect(Object.entries(anchors)).toEqual([['constructor', 0]])
})

test('styles come without print blocks, page sizes and our own', async () => {
  const css = await run(
    '<style>p{color:red}@page{size:9cm}@media print{p{color:blue}}@media screen{p{color:green}}</style><style data-katern>i{}</style>',
    ({ styleText }) => styleText(),
  )
  expect(css).toContain('color: red')
  expect(css).toContain('color: green')
  expect(css).not.toMatch(/@page|blue|i \{/)
})

const FIRST_LETTERS =
  '<style>.pagedjs_pagebox > .pagedjs_area > div [data-split-from] > *::first-letter, .pagedjs_pagebox > .pagedjs_area > div [data-split-from]::first-letter{color:unset}</style><style>p::first-letter{color:red}</style>'

test('the rule of Paged.js for first letters goes, since it parts ligatures; with first letters it stays for split ones', async () => {
  const without = await run(FIRST_LETTERS, ({ narrowFirstLetterRule, styleText }) => {
    narrowFirstLetterRule('p { color: red }')
    return styleText()
  })
  expect(without).toContain('p::first-letter { color: red; }')
  expect(without).not.toContain('unset')
  const styled = await run(FIRST_LETTERS, ({ narrowFirstLetterRule, styleText }) => {
    narrowFirstLetterRule('p::first-letter { color: red }')
    return styleText()
  })
  expect(styled).toContain('[data-split-from]::first-letter { color: unset; }\np::first-letter { color: red; }')
})
