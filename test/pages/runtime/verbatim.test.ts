import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/verbatim.ts')>('verbatim')

function wrapped(markup: string): Promise<string[]> {
  return run(
    '',
    ({ wrapVerbatimLines }, given) => {
      const template = document.createElement('template')
      template.innerHTML = given
      wrapVerbatimLines(template.content)
      return [...template.content.querySelectorAll('.line')].map(each => each.innerHTML)
    },
    markup,
  )
}

test('each line is a block of its own with its indent', async () => {
  expect(await wrapped('<pre><code>een\n  twee\n\tdrie</code></pre>')).toEqual(['een', '  twee', '\tdrie'])
})

test('an empty line keeps its height', async () => {
  expect(await wrapped('<pre>een\n\ntwee</pre>')).toEqual(['een', '&nbsp;', 'twee'])
})

test('colours within a line stay', async () => {
  expect(await wrapped('<pre><code><b>een</b> twee\n<i>drie</i></code></pre>')).toEqual([
    '<b>een</b> twee',
    '<i>drie</i>',
  ])
})

test('a line break at the end makes no further line', async () => {
  expect(await wrapped('<pre><code>een\ntwee\n</code></pre>')).toEqual(['een', 'twee'])
})

test('code that has its lines already is left alone', async () => {
  expect(
    await wrapped('<pre><code><span class="line">een</span>\n<span class="line">twee</span></code></pre>'),
  ).toEqual(['een', 'twee'])
})
