import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/streams.ts')>('streams')

test('visible texts come in document order, without scripts, styles and titles of drawings', async () => {
  const body =
    '<p>een <b>twee</b></p><script>1</script><style>i{}</style> <svg><title>t</title><text>drie</text></svg><template>x</template>'
  expect(await run(body, ({ visibleTexts }) => [...visibleTexts(document.body)].map(each => each.data.trim()))).toEqual(
    ['een', 'twee', 'drie'],
  )
})

test('what we wrote and what page numbers stand for is not of the chapter', async () => {
  const body = '<p>een<span data-generated>2</span> <a data-page-of="x">00</a></p>'
  const words = await run(body, ({ sourceWords }) => sourceWords(document.body, '').map(each => each.text))
  expect(words).toEqual(['een'])
})

test('words know the block they come from', async () => {
  const body = '<div data-at="a.md:1:1"><p data-at="a.md:3:1">een <i>twee</i></p>drie</div>vier'
  const words = await run(body, ({ sourceWords }) =>
    sourceWords(document.body, '').map(each => `${each.text} ${each.at}`),
  )
  expect(words).toEqual(['een a.md:3:1', 'twee a.md:3:1', 'drie a.md:1:1', 'vier '])
})

test('notes are streams by their number, and a note within one belongs to it', async () => {
  const body =
    '<p>een<span class="n" data-note-number="4">twee <span class="n">drie</span></span></p><div data-note-body="7">vier</div>'
  const words = await run(body, ({ sourceWords }) =>
    sourceWords(document.body, '.n').map(each => `${each.text} ${each.stream}`),
  )
  expect(words).toEqual(['een ', 'twee 4', 'drie 4', 'vier 7'])
})

test('words are what stands between white space; break marks do not count', async () => {
  const texts = ['een  twee\n drie', 'uit\u00advoering', 'a\u200bb\u2060c', '\u00a0', 'één\u00a0twee']
  const words = await run('', ({ splitWords }, given) => given.map(splitWords), texts)
  expect(words).toEqual([['een', 'twee', 'drie'], ['uitvoering'], ['abc'], [], ['één', 'twee']])
})
