import { expect, test } from 'vitest'
import { right, wrong } from '../../scripts/cli/result.ts'
import { message } from '../../scripts/message.ts'

test('a value, or messages', () => {
  const told = message('wrong-use', 'Nee')
  expect([right(3), wrong(told)]).toEqual([
    { ok: true, value: 3 },
    { ok: false, wrong: [told] },
  ])
})
