import { expect, test } from 'vitest'
import { finishChapters } from '../../scripts/chapters/finish.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { htmlOf, readFiles, readText } from './reading.ts'

test('no chapters are no chapters', async () => {
  expect(await finishChapters([], { world: memoryWorld({}), collector: collector() })).toEqual([])
})

test('typography and hyphens come after references, and code keeps its quotes', async () => {
  const { html, chapter, told } = await readText(
    '## "Kop" {#k}\n\nZie [](#k) -- `a -- "b"` in de gemeenteraadsvergadering van nu.\n',
  )
  expect(told).toEqual([])
  expect(html).toContain('<h2 id="k">“Kop”</h2>')
  expect(html).toContain('‘“Kop”’, pagina')
  expect(html).toContain('– <code>a -- "b"</code>')
  expect(JSON.stringify(chapter?.body)).toContain('\u00ad')
})

test('headings, anchors and short titles are plain text', async () => {
  const { chapters } = await readFiles({ 'nr/a.md': '# *A* & b\n\n## C `d`\n\nTekst.\n' })
  const [chapter] = chapters
  expect(chapter?.head).toMatchObject({ title: '<em>A</em> &#x26; b', shortTitle: 'A & b' })
  expect(chapter?.headings).toEqual([{ id: 'a-c-d', level: 2, text: 'C d' }])
  expect(chapter?.anchors[0]).toEqual({ id: 'a', kind: 'chapter', number: '', text: 'A & b' })
  expect(chapter && htmlOf(chapter.body)).toContain('<h2 id="a-c-d">C <code>d</code></h2>')
})
