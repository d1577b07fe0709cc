import { expect, it } from 'vitest'
import { laidPage, placed as placedPage } from '../../scripts/pages/laid-page.ts'
import { folioMark } from '../../scripts/pages/runtime/folio-mark.ts'
import { line, page, placed } from './words.ts'

it('leaves out furniture that does not show', () => {
  const hidden = placed('kop', { top: 40, generated: true, clipped: true, at: '' })
  expect(laidPage(page(...line('een twee'), hidden)).lines.map(each => each.text)).toEqual(['een twee'])
})

it('moves sideways with everything on it, columns too', () => {
  const column = { column: 'page', columnLeft: 10, columnRight: 90 }
  const box = { left: 20, top: 0, right: 40, bottom: 10, ...column }
  const made = laidPage({
    ...page(...line('een')),
    pictures: [{ ...box, after: 0 }],
    area: { left: 5, top: 0, right: 95, bottom: 9 },
  })
  const moved = placedPage(made, {}, 7)
  expect(moved.lines[0]).toMatchObject({ left: 7, right: 37, top: 0 })
  expect(moved.pictures[0]).toMatchObject({ left: 27, right: 47, columnLeft: 17, columnRight: 97, after: 0 })
  expect(moved.area).toEqual({ left: 12, top: 0, right: 102, bottom: 9 })
})

it('has page numbers once they are known', () => {
  const made = laidPage(page(placed(folioMark('a'))))
  expect(placedPage(made, { a: 'xi' }, 0).lines[0]?.text).toBe('xi')
})
