import { expect, test } from 'vitest'
import { readDraft } from '../../scripts/chapters/chapter.ts'
import { factsOf } from '../../scripts/chapters/draft-facts.ts'
import { editionContext } from '../../scripts/chapters/edition-context.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { editionOf, packageRoot } from './reading.ts'

test('the facts of a draft are what other chapters need to know, figures without numbers', async () => {
  const text =
    '# De *titel*\n\n## Kop {#k}\n\n![x](x.svg "Bij"){#f}\n\n[](#b) [y](https://y.nl) [z](b.md#z).[^1]\n\n[^1]: N.\n'
  const files = { 'nr/a.md': text, 'nr/x.svg': '<svg width="2" height="1"/>' }
  const context = await editionContext(editionOf(['nr/a.md']), memoryWorld(files, { packageRoot }), collector())
  const draft = await readDraft({ path: 'nr/a.md', place: { file: 'nr/edition.yaml' } }, context)
  const facts = draft && factsOf(draft)
  expect(facts).toMatchObject({ path: 'nr/a.md', id: 'a', title: 'De titel' })
  expect(facts?.headings).toEqual([{ id: 'k', level: 2, text: 'Kop' }])
  expect(facts?.anchors.map(({ id, kind, number, text }) => [id, kind, number, text])).toEqual([
    ['a', 'chapter', '', 'De titel'],
    ['k', 'heading', '', 'Kop'],
    ['f', 'figure', '', 'Bij'],
    ['a-1', 'note', '1', ''],
  ])
  expect(facts?.links).toEqual([
    { href: '#b', file: 'nr/a.md' },
    { href: 'b.md#z', file: 'nr/a.md' },
  ])
})
