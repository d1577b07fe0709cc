import { expect, test } from 'vitest'
import { editionDate } from '../../scripts/press/edition-date.ts'

test.each([
  ['2026-11-23', undefined, '2026-11-23T12:00:00.000Z'],
  ['2026-11-23', '86400', '2026-11-23T12:00:00.000Z'],
  ['', '86400', '1970-01-02T00:00:00.000Z'],
  ['', '', undefined],
  ['', 'tomorrow', undefined],
  ['', undefined, undefined],
])('the date %j and SOURCE_DATE_EPOCH %j make %s', (date, epoch, made) => {
  expect(editionDate(date, epoch)?.toISOString()).toBe(made)
})
