import { expect, it } from 'vitest'
import type { ScreenTag } from '../../../scripts/pdf/screen-file/model.ts'
import { placedIn } from '../../../scripts/proof/screen/walk.ts'

const tag = (type: string, ...kids: readonly ScreenTag[]): ScreenTag => ({
  type,
  role: type,
  headers: [],
  columns: 1,
  rows: 1,
  contents: 0,
  kids,
})

it('gives elements in reading order, each with the one around it', () => {
  const root = tag('Root', tag('Sect', tag('P'), tag('L', tag('LI'))), tag('H1'))
  expect([...placedIn(root)].map(each => `${each.parent?.type ?? '-'}>${each.tag.type}`)).toEqual([
    '->Sect',
    'Sect>P',
    'Sect>L',
    'L>LI',
    '->H1',
  ])
  expect([...placedIn(undefined)]).toEqual([])
})
