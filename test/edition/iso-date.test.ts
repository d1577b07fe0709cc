import { expect, test } from 'vitest'
import { isIsoDate } from '../../scripts/edition/iso-date.ts'

test.each(['2026-11-23', '2024-02-29', '0001-01-01'])('%s exists', date => expect(isIsoDate(date)).toBe(true))

test.each([
  '2026-02-30',
  '2023-02-29',
  '2026-13-01',
  '2026-1-2',
  '2026-11',
  '23-11-2026',
  '',
  'x',
  '2026-11-23T00:00:00Z',
])('%j does not', date => expect(isIsoDate(date)).toBe(false))
