import { expect, test } from 'vitest'
import { coarsePictures } from '../../../scripts/proof/picture/coarse-pictures.ts'
import { page } from '../pages.ts'

const map = [page('een')]
const placed = (ppi: number) => ({
  page: 0,
  at: 'chapters/a/1.md:4:1',
  source: '/files/chapters/a/img/foto%201.jpg',
  ppi,
})

test('a picture under 200 points an inch is told, with its place and page', () => {
  const [found] = coarsePictures([placed(171.6)], map)
  expect(found).toMatchObject({
    rule: 'coarse-picture',
    severity: 'warning',
    reason: 'The picture chapters/a/img/foto 1.jpg has 172 pixels an inch at its size; it will look soft in print',
    place: { file: 'chapters/a/1.md', line: 4, column: 1 },
    page: map[0]?.folio,
    actual: '172 ppi',
  })
})

test('one under 150 is told in stronger words', () => {
  expect(coarsePictures([placed(149)], map)[0]?.reason).toMatch(/it will look blurred in print$/)
})

test('one that is fine enough is not told, to half a point', () => {
  expect(coarsePictures([placed(300), placed(199.6)], map)).toEqual([])
  expect(coarsePictures([placed(199.4)], map)).toHaveLength(1)
})
