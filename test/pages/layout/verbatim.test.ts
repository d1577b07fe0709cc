import { expect, test } from 'vitest'
import { expectWhole, lines, linesOf, lineWith, markers, SWEEP, sweep, useStage } from '../stage.ts'

const { layOut } = useStage()

function code(count: number, first: number): string {
  return Array.from({ length: count }, (_, index) => `${' '.repeat((index % 4) * 2)}${markers(1, first + index)}`).join(
    '\n',
  )
}

test('indented code loses no line across a page, at eight offsets from its end', async () => {
  const markup = sweep(
    8,
    15,
    (before, first) => `${lines(before, first)}<pre><code>${code(20, first + before)}</code></pre>`,
  )
  const laid = await layOut(markup, SWEEP)
  expectWhole(laid, markup)
  expect(laid.pages?.map).toHaveLength(19)
})

test('code with colours, and code without a code element', async () => {
  const coloured = code(20, 1).replaceAll(/(w\d+z)/g, '<span class="k">$1</span>')
  const markup = `${lines(9, 40)}<pre><code>${coloured}</code></pre><pre>${code(20, 60)}</pre>`
  expectWhole(await layOut(markup), markup)
})

test('lines keep their indent, empty ones their height', async () => {
  const { dump, messages } = await layOut('<pre><code>een\n  twee\n\n    drie</code></pre>')
  expect(messages).toEqual([])
  expect(dump).toMatchInlineSnapshot(`
    "1 recto s1
      40 39  een
      48 59  twee
      56 99  drie"
  `)
})

test('code keeps its distance to the text after it', async () => {
  const markup = `<pre>${code(3, 1)}</pre><p>${markers(1, 4)}</p>`
  const laid = await layOut(markup)
  expectWhole(laid, markup)
  expect(lineWith(laid, 'w004').top - lineWith(laid, 'w003').top).toBe(20)
  expect(linesOf(laid)).toHaveLength(4)
})

test('a line of code too long for the page is not cut off in silence', async () => {
  const { pages, messages } = await layOut(`<pre>${'x'.repeat(30)} ${markers(30)}</pre>`)
  expect(messages.map(each => each.rule)).toEqual(['section-relaid'])
  expect(pages?.map.flatMap(page => page.lines).every(each => each.right <= 401)).toBe(true)
})
