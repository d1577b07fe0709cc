import { expect, test } from 'vitest'
import { failure, stack } from '../../scripts/cli/failure.ts'

test('a full disk is no fault of Katern', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    path: '/uit/a.pdf',
  })
  expect(failure(full)).toMatchObject({
    rule: 'cannot-write',
    reason: 'There is no space left on the disk: /uit/a.pdf',
  })
})

test.each([
  [new TypeError('x is\nnot a function'), 'Katern failed: TypeError: x is not a function'],
  [new Error('iets'), 'Katern failed: iets'],
  ['tekst', 'Katern failed: tekst'],
  [Object.assign(new Error('weg'), { code: 'ERR_X' }), 'Katern failed: weg'],
])('%s is an internal error', (thrown, reason) => {
  expect(failure(thrown)).toMatchObject({ rule: 'internal-error', severity: 'error', reason })
})

test('the stack goes down to the first cause', () => {
  const told = stack(new Error('boven', { cause: new Error('midden', { cause: 'onder' }) }))
  expect(told).toMatch(/Error: boven\n[\s\S]*failure\.test\.ts[\s\S]*caused by: Error: midden[\s\S]*caused by: onder$/)
  expect(stack('tekst')).toBe('')
})
