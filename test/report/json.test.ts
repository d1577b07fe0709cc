import { expect, test } from 'vitest'
import { message } from '../../scripts/message.ts'
import { jsonReport } from '../../scripts/report/json.ts'

test('one line, with everything that a message holds', () => {
  const found = message('cannot-write', 'Vol\nen leeg', { place: { file: 'a.md', line: 2, column: 1 } })
  const outcome = { messages: [found, found], written: [{ path: 'dist/a.pdf', bytes: 5 }], pages: 4 }
  const judged = { ...outcome, pages: 3, checks: { runts: 2, ladders: 0 } }
  const text = jsonReport([outcome, judged, { ...judged, pages: 0, written: [] }], false)
  expect(text.indexOf('\n')).toBe(text.length - 1)
  expect(JSON.parse(text)).toEqual({
    ok: false,
    messages: [found],
    written: [...outcome.written, ...outcome.written],
    pages: 7,
    checks: { runts: 4, ladders: 0 },
  })
})
