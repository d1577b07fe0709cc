import { expect, it } from 'vitest'
import { unseenMarks } from '../../scripts/pdf/unseen-marks.ts'

const unseen = (content: string) => [...unseenMarks(content)]

it('knows what is written in render mode 3, and what is told in its place', () => {
  const seen = '/P <</MCID 0>> BDC BT <01> Tj ET EMC'
  const hidden = 'q /TD <</MCID 1>> BDC BT 3 Tr <01> Tj ET EMC Q'
  const told = 'q /TD <</MCID 2 /ActualText <FEFF2192>>> BDC BT 3 Tr ET EMC Q'
  expect(unseen(`${seen} ${hidden} ${told} /P <</MCID 3>> BDC BT <01> Tj ET EMC`)).toEqual([
    [1, undefined],
    [2, '→'],
  ])
})

it('takes what is painted in part for seen', () => {
  expect(unseen('/P <</MCID 0>> BDC BT 3 Tr <01> Tj 0 Tr <02> Tj 3 Tr ET EMC')).toEqual([])
  expect(unseen('/P <</MCID 0>> BDC BT <01> Tj ET EMC')).toEqual([])
})
