import { expect, test } from 'vitest'
import { thousands } from '../../../scripts/chapters/language/numbers.ts'
import { rewrite } from '../../../scripts/chapters/language/rewrite.ts'

function grouped(text: string): string {
  return rewrite([text], thousands('.')(text)).join('')
}

test.each([
  ['9999', '9999'],
  ['10000', '10.000'],
  ['123456', '123.456'],
  ['1234567', '1.234.567'],
  ['123456789', '123.456.789'],
  ['1234567890', '1234567890'],
  ['12345,67', '12.345,67'],
  ['(12345)', '(12.345)'],
  ['12345.', '12.345.'],
  ['1,23456', '1,23456'],
  ['0.12345', '0.12345'],
  ['#12345', '#12345'],
  ['A12345', 'A12345'],
  ['12345-6', '12345-6'],
  ['12345/6', '12345/6'],
  ['Postbus 12345', 'Postbus 12345'],
  ['telefoonnummer: 12345', 'telefoonnummer: 12345'],
  ['postcode 12345', 'postcode 12345'],
  ['dossier 12345', 'dossier 12345'],
  ['In totaal 12345 mensen', 'In totaal 12.345 mensen'],
])('%j becomes %j', (typed, printed) => {
  expect(grouped(typed)).toBe(printed)
})
