import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/first-beyond.ts')>('first-beyond')

/** A paragraph that breaks where its text does, in lines 20 px high from the top of the page. */
function paragraph(text: string): string {
  return `<p style="margin:0;position:absolute;top:0;left:0;width:100px;font:16px/20px monospace;white-space:pre-wrap;overflow-wrap:anywhere">${text}</p>`
}

/** The offset of the first character on a line that begins below so many pixels. */
function firstBelow(text: string, foot: number): Promise<number> {
  const html = `${paragraph(text)}<data value="${foot}"></data>`
  return run(html, ({ firstBeyond }) => {
    const node = document.querySelector('p')?.firstChild
    const limit = Number(document.querySelector('data')?.value)
    return node instanceof Text ? firstBeyond(node, rect => rect.top > limit) : -1
  })
}

test('the first character of the first line that lies beyond', async () => {
  expect(await firstBelow('een\ntwee\ndrie', 10)).toBe('een\n'.length)
  expect(await firstBelow('een\ntwee\ndrie', 30)).toBe('een\ntwee\n'.length)
})

test('all of a text that lies beyond', async () => {
  expect(await firstBelow('een\ntwee', -20)).toBe(0)
})

test('white space before it comes along', async () => {
  expect(await firstBelow('\n  een\ntwee', 10)).toBe(0)
})

test('never between the halves of a character', async () => {
  const offset = await firstBelow('𝔄'.repeat(60), 10)
  expect(offset).toBeGreaterThan(0)
  expect(offset % 2).toBe(0)
})
