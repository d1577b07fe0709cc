import { expect, it } from 'vitest'
import { isPlainTag } from '../../../scripts/pdf/gather/meaning.ts'
import { plain } from './plain.ts'

it('tells elements from content and links', () => {
  const kids = [plain('P'), { mcid: 0, page: 1 }, { mcid: 0, page: 1, form: 7 }, { link: 0, page: 1 }]
  expect(kids.map(isPlainTag)).toEqual([true, false, false, false])
})
