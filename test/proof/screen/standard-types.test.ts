import { expect, it } from 'vitest'
import { isStandard } from '../../../scripts/pdf/tags/kinds.ts'
import { standardTypes } from '../../../scripts/proof/screen/standard-types.ts'

it('has the types of PDF 1.7 and none of PDF 2.0', () => {
  expect(['Sect', 'H6', 'TFoot', 'Warichu', 'Form'].every(each => standardTypes.has(each))).toBe(true)
  expect(['Em', 'Strong', 'Aside', 'FENote', 'Title', 'Sub'].some(each => standardTypes.has(each))).toBe(false)
})

it('is what the passes hold for standard', () => {
  expect([...standardTypes].filter(each => !isStandard(each))).toEqual([])
})
