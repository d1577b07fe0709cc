import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/inert.ts')>('inert')

function shown(markup: string): Promise<string> {
  return run(
    '',
    ({ inert }, given) => {
      document.body.append(inert(given))
      return document.body.innerHTML
    },
    markup,
  )
}

test('what would lead the page elsewhere is gone, at any depth; the text around it stays', async () => {
  const refresh = '<meta http-equiv="refresh" content="0">'
  expect(await shown(`a${refresh}<p>b${refresh.toUpperCase()}c</p>`)).toBe('a<p>bc</p>')
})

test('a meta that says something about the text stays', async () => {
  expect(await shown('<p><meta itemprop="date" content="2026">a</p>')).toBe(
    '<p><meta itemprop="date" content="2026">a</p>',
  )
})

test('nothing in it loads before it is put in a document', async () => {
  const ours = await run('', ({ inert }) => {
    const picture = inert('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">').querySelector('img')
    return picture?.ownerDocument === document
  })
  expect(ours).toBe(false)
})
