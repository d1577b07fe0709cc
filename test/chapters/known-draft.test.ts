import { expect, test } from 'vitest'
import { editionContext } from '../../scripts/chapters/edition-context.ts'
import { knownDraft } from '../../scripts/chapters/known-draft.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { countingRecall } from '../recalls.ts'
import { editionOf, htmlOf, packageRoot } from './reading.ts'

const { recall, done } = countingRecall()

async function read(files: Readonly<Record<string, string>>) {
  const found = collector()
  const context = await editionContext(editionOf(['nr/a.md']), memoryWorld(files, { packageRoot }), found)
  return { known: await knownDraft({ path: 'nr/a.md', place: { file: 'nr/edition.yaml' } }, context, recall), found }
}

test('a draft of which only the facts were kept is read anew when it is asked for, and told of once', async () => {
  const files = { 'nr/a.md': '# Titel\n\n![](weg.png)\n' }
  const first = await read(files)
  const second = await read(files)
  expect(done()).toEqual({ draft: 1 })
  expect(second.known?.facts).toEqual(first.known?.facts)
  expect(second.known?.mark).toBe(first.known?.mark)
  const drafts = [await first.known?.draft(), await second.known?.draft()]
  expect(drafts.map(draft => draft && htmlOf(draft.body))).toEqual(
    Array(2).fill('\n<figure><img src="weg.png" alt="" data-missing=""></figure>'),
  )
  expect(second.found.all()).toEqual(first.found.all())
  expect(first.found.all().map(each => each.rule)).toEqual(['missing-alt', 'missing-image'])
})

test('what cannot be read is told each time', async () => {
  for (const _ of [1, 2]) {
    const { known, found } = await read({})
    expect([known, found.all().map(each => each.rule)]).toEqual([undefined, ['missing-chapter']])
  }
  expect(done()).toEqual({ draft: 2 })
})
