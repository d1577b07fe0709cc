import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/column-boxes.ts')>('column-boxes')

function boxesOf(body: string) {
  const sheet = `<div id="sheet" style="position:absolute;left:10px;top:10px;width:320px"><div class="pagedjs_area"><div class="pagedjs_page_content">${body}</div></div></div>`
  return run(sheet, ({ columnBoxes }) => {
    const page = document.querySelector('#sheet') as Element
    const boxes = columnBoxes(page, page.getBoundingClientRect())
    return [...document.querySelectorAll('.it')].map(each =>
      boxes(each).map(({ left, right, column, columnLeft, columnRight }) => [
        left,
        right,
        column,
        columnLeft,
        columnRight,
      ]),
    )
  })
}

test('a block outside columns has those of the page', async () => {
  expect(await boxesOf('<p class="it" style="margin:0 20px;padding:0 10px">een</p>')).toEqual([
    [[30, 290, 'page', 0, 320]],
  ])
})

test('a block in two columns has a box in each, told from the trim', async () => {
  const columns = 'columns:2;column-gap:20px'
  const found = await boxesOf(
    `<div style="${columns}"><p class="it" style="orphans:1;widows:1">een<br>twee</p></div><div style="${columns}"><p>x</p><p class="it">y</p></div>`,
  )
  expect(found).toEqual([
    [
      [0, 150, '1.1', 0, 150],
      [170, 320, '1.2', 170, 320],
    ],
    [[170, 320, '2.2', 170, 320]],
  ])
})

test('padding of the block is not its to fill, and the columns lie within that of theirs', async () => {
  const body =
    '<div style="columns:2;column-gap:20px;padding:0 10px"><p class="it" style="padding-left:5px">een</p></div>'
  expect(await boxesOf(body)).toEqual([[[15, 150, '1.1', 10, 150]]])
})

test('columns may be asked for by their width', async () => {
  const body = '<div style="columns:100px;column-gap:10px"><p>a</p><p class="it">b</p></div>'
  expect(await boxesOf(body)).toEqual([[[110, 210, '1.2', 110, 210]]])
})

test('from right to left the first column is the right one', async () => {
  const body = '<div style="direction:rtl;columns:2;column-gap:20px"><p class="it">a</p><p>b</p></div>'
  expect(await boxesOf(body)).toEqual([[[170, 320, '1.1', 170, 320]]])
})
