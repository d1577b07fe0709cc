import { expect, test } from 'vitest'
import { readDraft } from '../../scripts/chapters/chapter.ts'
import { factsOf } from '../../scripts/chapters/draft-facts.ts'
import { editionContext } from '../../scripts/chapters/edition-context.ts'
import { finishChapter } from '../../scripts/chapters/finish-chapter.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { editionOf, htmlOf, packageRoot } from './reading.ts'

async function finished(text: string, spoil = false) {
  const [found, told] = [collector(), collector()]
  const context = await editionContext(editionOf(['nr/a.md']), memoryWorld({ 'nr/a.md': text }, { packageRoot }), found)
  const draft = await readDraft({ path: 'nr/a.md', part: 'een', place: { file: 'nr/edition.yaml' } }, context)
  if (!draft) throw new Error('no draft')
  const { anchors, headings, id } = factsOf(draft)
  if (spoil) draft.body.children.pop()
  const targets = { chapter: id, anchors: new Map(anchors.map(each => [each.id, each])), chapters: new Map() }
  const numbered = anchors.map(each => (each.kind === 'table' ? { ...each, number: '7' } : each))
  return { chapter: finishChapter(draft, { anchors: numbered, headings, targets, collector: told }), told, found }
}

test('a chapter gets its numbers, references, quotation marks, hyphens and places, and is told of to its own collector', async () => {
  const { chapter, told, found } = await finished(
    'Tabel: X {#t}\n\n| a |\n|---|\n| b |\n\nEen "gemeenteraadsvergadering" van [](#t) en [](#weg).\n',
  )
  expect(htmlOf(chapter.body)).toContain('<caption><span class="table-number">Tabel 7</span> X</caption>')
  expect(htmlOf(chapter.body)).toContain('“gemeenteraadsvergadering”')
  expect(JSON.stringify(chapter.body)).toMatch(/\u00ad.*/)
  expect(JSON.stringify(chapter.body)).not.toContain('"position"')
  expect(chapter).toMatchObject({ part: 'een', template: 'plain', direction: 'ltr' })
  expect([found.all().length, told.all().map(each => each.rule)]).toEqual([0, ['dead-reference']])
})

test('words that the draft lost are told', async () => {
  const { told } = await finished('Een.\n\nTwee.\n', true)
  expect(told.all().map(({ rule, place }) => [rule, place?.line])).toEqual([['words-dropped', 3]])
})
