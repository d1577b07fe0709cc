import { expect, test } from 'vitest'
import { contents, pageNumber } from '../../scripts/html/contents.ts'
import { loadTemplates } from '../../scripts/html/template.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { sampleChapter, sampleEdition } from './samples.ts'

const world = memoryWorld({
  'templates/plain.html': '{{ body }}',
  'templates/cover.html': '---\ncontents: false\n---\n',
})

test('chapters stand in running order, by part, and stay out when told', async () => {
  const templates = await loadTemplates(world, 'nl', collector())
  const chapters = [
    sampleChapter({ id: 'omslag', template: 'cover', part: undefined }),
    sampleChapter({ id: 'voor', part: undefined }),
    sampleChapter({ id: 'a' }),
    sampleChapter({ id: 'stil', extra: { contents: false } }),
    sampleChapter({ id: 'achter', template: 'cover', part: undefined, extra: { contents: true } }),
  ]
  const groups = contents(sampleEdition(), chapters, templates)
  expect(groups.map(group => [group.label, group.entries.map(entry => entry.id)])).toEqual([
    ['', ['voor']],
    ['Deel 1', ['a']],
    ['', ['achter']],
  ])
  expect(groups[1]?.entries[0]).toMatchObject({ title: 'Eén titel', page: { html: pageNumber('a') } })
})

test('a page number is a place to be filled in', () => {
  expect(pageNumber('x')).toBe('<span class="contents-page page-ref" data-page-of="x">00</span>')
})
