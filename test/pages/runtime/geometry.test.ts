import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/geometry.ts')>('geometry')
const page = (style: string) =>
  `<div class="page" style="position:absolute;left:50px;top:60px;${style}"><div class="pagedjs_pagebox" style="width:300px"><p style="margin:0;width:80px">een twee drie vier</p> <p style="margin:0">vijf</p></div></div>`

const told = (html: string) =>
  run(html, ({ geometryOf }) => geometryOf(document.querySelector('.page') ?? document.body))

test('four numbers a text, from the top left of the trim', async () => {
  const numbers = await told(page(''))
  expect(numbers).toHaveLength(8)
  expect([numbers[0], numbers[1]]).toEqual([0, expect.any(Number)])
  expect(numbers[3]).toBeGreaterThan((numbers[1] ?? 0) + 20)
})

test('the same wherever the page lies, another when a text moves', async () => {
  expect(await told(page('left:7px'))).toEqual(await told(page('')))
  expect(await told(page('letter-spacing:1px'))).not.toEqual(await told(page('')))
})
