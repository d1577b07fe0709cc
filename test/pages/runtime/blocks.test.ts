import { expect, test } from 'vitest'
import type { MeasuredBlock } from '../../../scripts/pages/runtime/protocol.ts'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/blocks.ts')>('blocks')

function blocks(body: string): Promise<{ of: number[]; all: readonly MeasuredBlock[] }> {
  return run(body, ({ blocksOn }) => {
    const found = blocksOn(
      () => [],
      () => ({ ascent: 0, space: 3 }),
    )
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const of: number[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent?.trim() && node.parentElement?.tagName !== 'SCRIPT') of.push(found.of(node as Text))
    return { of, all: found.all }
  })
}

test('a block is what begins lines of its own, whatever is set in them', async () => {
  const { of, all } = await blocks('<div><p>een <b>twee <i>drie</i></b></p><ul><li>vier</li></ul>vijf</div>')
  expect(of).toEqual([0, 0, 0, 1, 2])
  expect(all).toHaveLength(3)
})

test.each([
  ['text', '<p>a</p>'],
  ['heading', '<h2>a</h2>'],
  ['heading', '<p class="kortom-title">a</p>'],
  ['heading', '<p class="place-title x"><span>a</span></p>'],
  ['text', '<nav><p class="contents-title">a</p></nav>'],
  ['display', '<p class="standfirst">a</p>'],
  ['display', '<aside class="pull-quote"><p>a</p></aside>'],
  ['caption', '<figure><figcaption>a</figcaption></figure>'],
  ['cell', '<table><tr><td><p>a</p></td></tr></table>'],
  ['note', '<div data-note-body="1">a</div>'],
  ['drawing', '<svg><text>a</text></svg>'],
  ['furniture', '<div class="furniture"><p>a</p></div>'],
])('what a reader takes for %s is known: %s', async (kind, body) => {
  expect((await blocks(body)).all.map(each => each.kind)).toEqual([kind])
})

test('it tells whether a page break cut it', async () => {
  const { all } = await blocks(
    '<p>a</p><div data-split-from="1"><p data-split-from="2">b</p><p data-split-to="3">c</p></div>',
  )
  expect(all.map(each => [each.begins, each.ends])).toEqual([
    [true, true],
    [false, true],
    [true, false],
  ])
})

test('it tells how it is set', async () => {
  const style = 'text-align:justify;direction:rtl;font:italic 700 14px/21px serif'
  const { all } = await blocks(
    `<p style="${style}">a<br>b</p><p data-at="a.md:1:1" style="line-height:normal">c</p><p style="white-space:pre-wrap">d</p>`,
  )
  expect(all[0]).toMatchObject({ justified: true, forced: true, rightToLeft: true, size: 14, leading: 21, space: 3 })
  expect(all[0]?.type).toBe('serif 14px italic 700')
  expect(all[1]).toMatchObject({ at: 'a.md:1:1', justified: false, forced: false, rightToLeft: false, leading: 0 })
  expect(all[2]?.forced).toBe(true)
})
