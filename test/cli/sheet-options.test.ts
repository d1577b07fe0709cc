import { expect, test } from 'vitest'
import { arrangement, type SheetOptions } from '../../scripts/cli/sheet-options.ts'

const read = (given: Partial<SheetOptions>) => arrangement({ spreads: false, ...given })

test('nothing asked is the whole book page by page', () => {
  expect(read({})).toEqual({ ok: true, value: undefined })
})

test.each([
  [{ pages: ' 3-7,12 ' }, { pages: '3-7,12', imposition: undefined, marks: true }],
  [{ spreads: true }, { imposition: 'spreads', marks: true }],
  [{ imposition: 'saddle' }, { imposition: 'saddle', creep: 0.1 }],
  [
    { imposition: 'saddle', creep: '0.25', marks: 'none' },
    { creep: 0.25, marks: false },
  ],
  [{ marks: 'none' }, { imposition: undefined, marks: false }],
])('%j', (given, expected) => {
  expect(read(given)).toMatchObject({ ok: true, value: expected })
})

test.each([
  [{ imposition: 'sadle' }, '--imposition takes saddle, not “sadle”; did you mean “saddle”?'],
  [{ marks: 'some' }, '--marks takes none, not “some”'],
  [{ pages: '3..7' }, '--pages takes page numbers and ranges such as 3-7,12, not “3..7”'],
  [
    { imposition: 'saddle', creep: 'dik' },
    '--creep takes the thickness of the paper in millimetres, 0 to 2, not “dik”',
  ],
  [{ imposition: 'saddle', creep: '' }, '--creep takes the thickness of the paper in millimetres, 0 to 2, not “”'],
  [{ creep: '0.1' }, '--creep is for --imposition saddle'],
  [
    { spreads: true, imposition: 'saddle' },
    '--spreads shows pages as a reader sees them, --imposition as they are folded',
  ],
])('%j is refused', (given, reason) => {
  const options = read(given)
  expect(options.ok ? [] : options.wrong.map(each => each.reason)).toEqual([reason])
})
