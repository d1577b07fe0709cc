import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/book.ts')>('book')

test('page numbers are written where they are asked for; an unknown id keeps what stands there', async () => {
  const text = await run(
    '<p>zie <a data-page-of="a">00</a>, <i data-page-of="b">0</i>, <i data-page-of="c">00</i></p>',
    ({ fillReferences }) => {
      fillReferences({ a: '128', b: 'xiv' })
      return document.body.textContent
    },
  )
  expect(text).toBe('zie 128, xiv, 00')
})

test('a page number is text, never markup', async () => {
  const markup = await run('<a data-page-of="a"></a>', ({ fillReferences }) => {
    fillReferences({ a: '<b>1</b>' })
    return document.querySelector('a')?.innerHTML
  })
  expect(markup).toBe('&lt;b&gt;1&lt;/b&gt;')
})

test('fonts that are not there and pictures that do not load are told, with their place', async () => {
  const body =
    '<style>@font-face{font-family:Weg;src:url("data:font/woff2;base64,AAAA")}</style><p style="font-family:Weg">x</p><img alt="" data-at="a.md:2:1" src="data:,">'
  expect(await run(body, ({ settle }) => settle())).toEqual({
    fonts: ['Weg'],
    pictures: [{ source: 'data:,', at: 'a.md:2:1' }],
  })
})

test('a book whose fonts and pictures are there has nothing to tell', async () => {
  const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')}`
  expect(await run(`<img alt="" src="${picture}">`, ({ settle }) => settle())).toEqual({ fonts: [], pictures: [] })
})
