import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/tables-behind.ts')>('tables-behind')

const table = `<table hidden><thead><tr><th scope="col"></th><th scope="col">Deel</th></tr></thead>
<tbody><tr><th scope="row"> Onder\n wijs</th><td>50%</td></tr></tbody></table>`
const svg = '<svg width="100" height="40" style="display:block;margin-left:20px"></svg>'

test('the data behind a drawing is read with where the drawing lies on its sheet', async () => {
  const sheet = '<div class="sheet" style="margin-left:7px;padding-top:10px" data-at="a.md:3:1">'
  const found = await run(`<div class="sheet"></div>${sheet}${svg}${table}</div>`, ({ measureTables }) =>
    measureTables(),
  )
  expect(found).toEqual([
    {
      ...{ id: 'table-1', page: 1, at: 'a.md:3:1', left: 20, top: 10, right: 120, bottom: 50 },
      rows: [
        [
          { text: '', heads: 'Column' },
          { text: 'Deel', heads: 'Column' },
        ],
        [
          { text: 'Onder wijs', heads: 'Row' },
          { text: '50%', heads: '' },
        ],
      ],
    },
  ])
})

test('a table that is shown, or that follows no drawing, is not one', async () => {
  const shown = `${svg}<table><tr><td>x</td></tr></table><p>x</p>${table}`
  expect(await run(`<div class="sheet">${shown}</div>`, ({ measureTables }) => measureTables())).toEqual([])
})

test('a drawing knows its table by the same id', async () => {
  const ids = await run(`<div class="sheet">${svg}${svg}${table}${svg}${table}</div>`, ({ tableBehind }) =>
    [...document.querySelectorAll('svg')].map(each => tableBehind(each)),
  )
  expect(ids).toEqual(['', 'table-1', 'table-2'])
})
