import { expect, test } from 'vitest'
import { expectWhole, lines, linesOf, markers, SWEEP, sweep, useStage, wordsOf } from '../stage.ts'

const { layOut } = useStage()
const COLUMNS = '.c2 { columns: 2; column-gap: 20px } .span { column-span: all }'

test('text runs down the first column and on in the second, the last page evened out', async () => {
  const { dump, messages } = await layOut(
    `<div class="c2"><p>${markers(57)}</p></div>`,
    `${COLUMNS} .c2 { height: 240px }`,
  )
  expect(messages).toEqual([])
  expect(dump).toMatchInlineSnapshot(`
    "1 recto s1
      40 42  w001z w002z w003z
      40 62  w004z w005z w006z
      40 82  w007z w008z w009z
      40 102  w010z w011z w012z
      40 122  w013z w014z w015z
      40 142  w016z w017z w018z
      40 162  w019z w020z w021z
      40 182  w022z w023z w024z
      40 202  w025z w026z w027z
      40 222  w028z w029z w030z
      210 42  w031z w032z w033z
      210 62  w034z w035z w036z
      210 82  w037z w038z w039z
      210 102  w040z w041z w042z
      210 122  w043z w044z w045z
      210 142  w046z w047z w048z
      210 162  w049z w050z w051z
      210 182  w052z w053z w054z
      210 202  w055z w056z w057z"
  `)
})

test('columns fill the page before they go on over it', async () => {
  const { pages, messages } = await layOut(`<div class="c2"><p>${markers(140)}</p></div>`, COLUMNS)
  expect(messages).toEqual([])
  expect(wordsOf(pages?.map ?? [])).toEqual([markers(96), markers(44, 97)])
})

test('a spanner closes the columns and opens them again below it', async () => {
  const text = `<div class="c2"><p>${markers(16)}</p><h2 class="span">Dwars over alle kolommen heen</h2><p>${markers(16, 17)}</p></div>`
  const { dump, messages } = await layOut(text, COLUMNS)
  expect(messages).toEqual([])
  expect(dump).toMatchInlineSnapshot(`
    "1 recto s1
      40 42  w001z w002z w003z
      40 62  w004z w005z w006z
      40 82  w007z w008z w009z
      210 42  w010z w011z w012z
      210 62  w013z w014z w015z
      210 82  w016z
      40 102  Dwars over alle kolommen heen
      40 122  w017z w018z w019z
      40 142  w020z w021z w022z
      40 162  w023z w024z w025z
      210 122  w026z w027z w028z
      210 142  w029z w030z w031z
      210 162  w032z"
  `)
})

test('a spanner deep in the columns is lifted out as well, and leaves no empty shell', async () => {
  const text = `<div class="c2"><article><div class="span"><p>${markers(9)}</p></div></article><p>${markers(12, 10)}</p></div>`
  const { dump, messages } = await layOut(text, `${COLUMNS} article { padding: 30px }`)
  expect(messages).toEqual([])
  expect(dump).toMatchInlineSnapshot(`
    "1 recto s1
      40 42  w001z w002z w003z w004z w005z w006z w007z
      40 62  w008z w009z
      210 82  w010z w011z w012z
      210 102  w013z w014z w015z
      210 122  w016z w017z w018z
      210 142  w019z w020z w021z"
  `)
})

test('three spanners in one column lose no word', async () => {
  const boxes = [1, 2, 3].map(
    each => `<aside class="span"><p>${markers(60, each * 100)}</p></aside><p>${markers(20, each * 100 + 60)}</p>`,
  )
  const { pages, messages } = await layOut(boxes.join(''), `${COLUMNS} aside { border: 1px solid; padding: 10px }`)
  expect(messages).toEqual([])
  expect(wordsOf(pages?.map ?? []).join(' ')).toBe([1, 2, 3].map(each => markers(80, each * 100)).join(' '))
})

test('a heading is never alone at the foot of a column', async () => {
  const markup = sweep(1, 31, (before, first) => {
    return `<div class="c2">${lines(before, first)}<h2>kop${before}</h2><p>${markers(64, first + before)}</p></div>`
  })
  const laid = await layOut(markup, `${COLUMNS} ${SWEEP}`)
  expectWhole(laid, markup)
  const all = linesOf(laid)
  const apart = all.filter(({ text, page, left, top }, index) => {
    const next = all[index + 1]
    return /^kop/.test(text) && !(next?.page === page && next.left === left && next.top - top === 20)
  })
  expect(apart).toEqual([])
})

test('margins lie at the spine, on either side', async () => {
  const pageCss = `@page { size: 400px 400px; margin: 40px 30px 40px 90px } @page :left { margin: 40px 90px 40px 30px }
    html { font: 16px/20px Test } p { margin: 0 }`
  const { pages, messages } = await layOut(`<p>${markers(200)}</p>`, '', { pageCss })
  expect(messages).toEqual([])
  expect(pages?.map.map(page => [page.side, page.lines[0]?.left])).toEqual([
    ['recto', 90],
    ['verso', 30],
    ['recto', 90],
  ])
})
