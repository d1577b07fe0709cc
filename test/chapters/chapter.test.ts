import { expect, test } from 'vitest'
import { checkDraft, readDraft } from '../../scripts/chapters/chapter.ts'
import { editionContext } from '../../scripts/chapters/edition-context.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { editionOf, htmlOf, packageRoot } from './reading.ts'

async function draft(text: string) {
  const found = collector()
  const context = await editionContext(editionOf(['nr/a.md']), memoryWorld({ 'nr/a.md': text }, { packageRoot }), found)
  return { found, draft: await readDraft({ path: 'nr/a.md', place: { file: 'nr/edition.yaml' } }, context) }
}

test('a draft has its title apart, its references still open', async () => {
  const { draft: made, found } = await draft('# Titel\n\nZie [](#elders).\n')
  expect(found.all()).toEqual([])
  expect(made && htmlOf(made.head.title)).toBe('Titel')
  expect(made && htmlOf(made.body).trim()).toBe('<p>Zie <a href="#elders"></a>.</p>')
})

test('words that go missing after reading are found', async () => {
  const { draft: made, found } = await draft('Een.\n\nTwee.\n')
  made?.body.children.pop()
  if (made) checkDraft(made, found)
  expect(found.all().map(({ rule, place }) => [rule, place?.line])).toEqual([['words-dropped', 3]])
})
