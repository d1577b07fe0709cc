import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/copy-of.ts')>('copy-of')

test('a copy is like what it was made of, to the bottom, and none of it', async () => {
  const told = await run('', ({ copyOf }) => {
    const before = { list: [{ a: 1 }], map: new Map([['k', { b: 2 }]]), set: new Set([3]), none: undefined, zero: null }
    const copy = copyOf(before)
    const first = copy.list[0]
    if (first) first.a = 9
    const kept = copy.map.get('k')
    if (kept) kept.b = 9
    return {
      before: [before.list, [...before.map], [...before.set]],
      copy: [copy.list, [...copy.map], [...copy.set], copy.zero],
    }
  })
  expect(told.before).toEqual([[{ a: 1 }], [['k', { b: 2 }]], [3]])
  expect(told.copy).toEqual([[{ a: 9 }], [['k', { b: 9 }]], [3], null])
})

test('what is one object twice, or holds itself, stays so', async () => {
  const told = await run('', ({ copyOf }) => {
    const one: Record<string, unknown> = {}
    one.self = one
    const copy = copyOf({ one, again: one })
    return [copy.one === copy.again, copy.one.self === copy.one, copy.one === one]
  })
  expect(told).toEqual([true, true, false])
})

test('objects keep their class; nodes of the document and functions are shared', async () => {
  const told = await run('<p>een</p>', ({ copyOf }) => {
    class Counter {
      count = 1
      next() {
        return ++this.count
      }
    }
    const before = { counter: new Counter(), node: document.body, call: () => 5 }
    const copy = copyOf(before)
    copy.counter.next()
    return [
      copy.counter instanceof Counter,
      copy.counter.count,
      before.counter.count,
      copy.node === document.body,
      copy.call(),
    ]
  })
  expect(told).toEqual([true, 2, 1, true, 5])
})
