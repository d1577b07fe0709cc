import { visibleTexts } from './streams.ts'
import { textBox } from './text-boxes.ts'
import { inside, windows } from './windows.ts'

/**
 * Where the texts of a page are seen: left, top, right and bottom of each, in document order, CSS pixels from the top left of the
 * trim. Far quicker to tell than the place of each word, and as sure a sign that a page is as it was.
 */
export function geometryOf(page: Element): number[] {
  const trim = (page.querySelector('.pagedjs_pagebox') ?? page).getBoundingClientRect()
  const windowOf = windows(trim)
  const numbers: number[] = []
  for (const text of visibleTexts(page)) {
    const box = textBox(text)
    const { left, top, right, bottom } = text.parentElement ? inside(windowOf(text.parentElement), box) : box
    numbers.push(
      rounded(left - trim.left),
      rounded(top - trim.top),
      rounded(right - trim.left),
      rounded(bottom - trim.top),
    )
  }
  return numbers
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
