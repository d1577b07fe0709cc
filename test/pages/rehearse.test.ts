import { expect, test } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { rehearse } from '../../scripts/pages/rehearse.ts'
import type { LayoutPages } from '../../scripts/pages/studio.ts'
import { htmlOf } from './stage.ts'

/** Pages that tell which markup they were asked to lay out. */
function pages() {
  const asked: string[] = []
  const run: LayoutPages['run'] = async ({ markup }) => {
    asked.push(markup)
    return { faults: [], refused: [] }
  }
  return { asked, layouts: { run, warm: () => {}, close: async () => {} } }
}

test('the longest section is laid out, unless it is too long', async () => {
  const [{ asked, layouts }, long] = [pages(), 'woord '.repeat(30_000)]
  const sections = ['kort', 'langer dan kort', long].map(markup => ({ markup }))
  await rehearse(layouts, await htmlOf('', '', { sections }, collector()))
  expect(asked.map(each => /> *(.*)</.exec(each)?.[1])).toEqual(['langer dan kort'])
})

test('nothing is, where there is nothing to lay out', async () => {
  const { asked, layouts } = pages()
  await rehearse(layouts, await htmlOf('', '', { sections: [] }, collector()))
  expect(asked).toEqual([])
})
