import { expect, test } from 'vitest'
import { expectWhole, lines, lineWith, markers, SWEEP, sweep, useStage } from '../stage.ts'

const { layOut } = useStage()

function svg(width: number, height: number): string {
  const source = `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'><rect width='100%' height='100%'/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(source)}`
}

test('a picture taller than a page is drawn smaller, with the text around it', async () => {
  const markup = `<p>${markers(4)}</p><figure><img alt="" src="${svg(200, 2000)}"></figure><p>${markers(4, 5)}</p>`
  const laid = await layOut(markup)
  expectWhole(laid, markup)
  expect(lineWith(laid, 'w005').page).toBe(lineWith(laid, 'w001').page + (laid.pages?.map.length ?? 0) - 1)
})

test('a picture moves to the next page with its caption rather than being cut', async () => {
  const markup = sweep(4, 15, (before, first) => {
    return `${lines(before, first)}<figure><img alt="" src="${svg(200, 160)}"><figcaption>${markers(4, first + before)}</figcaption></figure>`
  })
  const laid = await layOut(markup, `${SWEEP} figure { break-inside: avoid } img { display: block }`)
  expectWhole(laid, markup)
})

test('an inline drawing has its words checked as others', async () => {
  const markup =
    '<figure><svg viewBox="0 0 300 100" width="300"><text x="10" y="50">w001z</text></svg><figcaption>w002z</figcaption></figure>'
  expectWhole(await layOut(markup), markup)
})

test('an inline drawing taller than a page is drawn smaller', async () => {
  const markup = `<svg viewBox="0 0 100 1000" width="100" height="1000"><rect width="100" height="1000"/></svg><p>${markers(4)}</p>`
  expectWhole(await layOut(markup), markup)
})

test('a picture that does not load is not left out in silence', async () => {
  const markup = '<p>voor</p><img alt="" src="/files/weg.png" width="40" height="40" data-at="a.md:3:1"><p>na</p>'
  const { pages, messages } = await layOut(markup)
  expect(pages).toBeUndefined()
  expect(messages.map(each => each.rule)).toEqual(['request-refused', 'picture-broken'])
  expect(messages[1]).toMatchObject({ severity: 'error', place: { file: 'a.md', line: 3, column: 1 } })
  expect(messages[1]?.reason).toContain('/files/weg.png')
})
