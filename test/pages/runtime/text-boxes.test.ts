import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/text-boxes.ts')>('text-boxes')

/** Lines 20 px high from the top of the page. */
const LINES =
  '<p style="position:absolute;top:0;left:0;font:16px/20px monospace;white-space:pre-wrap">een\ntwee\ndrie</p>'

test('a text has boxes on every line, a stretch of it on its own', async () => {
  const tops = await run(LINES, ({ textBoxes }) => {
    const text = document.querySelector('p')?.firstChild as Text
    const rows = (boxes: DOMRect[]) => [...new Set(boxes.map(box => Math.round(box.top / 20)))]
    return [rows(textBoxes(text)), rows(textBoxes(text, 4, 6))]
  })
  expect(tops).toEqual([[0, 1, 2], [1]])
})

test('one box around it all, or around a stretch', async () => {
  const [all, letter] = await run(LINES, ({ textBox }) => {
    const text = document.querySelector('p')?.firstChild as Text
    return [textBox(text), textBox(text, 0, 1)].map(({ width, height }) => ({ width, height }))
  })
  expect(all?.height).toBeGreaterThan(40)
  expect(letter?.height).toBeLessThan(25)
  expect(letter?.width).toBeCloseTo((all?.width ?? 0) / 4, 1)
})

test('all share one range, which the document would look at with each change', async () => {
  const made = await run(LINES, ({ textBoxes, textBox }) => {
    const text = document.querySelector('p')?.firstChild as Text
    const { createRange } = document
    let count = 0
    document.createRange = () => {
      count++
      return createRange.call(document)
    }
    for (let at = 0; at < 5; at++) textBoxes(text, at)
    textBox(text)
    return count
  })
  expect(made).toBe(1)
})
