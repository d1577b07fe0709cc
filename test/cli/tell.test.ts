import { expect, test } from 'vitest'
import { tellFailure, tellWrong } from '../../scripts/cli/tell.ts'
import { telling } from '../../scripts/cli/telling.ts'
import { message } from '../../scripts/message.ts'
import { surroundings } from './surroundings.ts'

const told = message('wrong-use', 'Nee')

test('wrong use is code 2, on standard error', () => {
  const { around, stdout, stderr } = surroundings('/')
  expect(tellWrong([told], telling({}, around), around)).toBe(2)
  expect(stdout()).toBe('')
  expect(stderr()).toMatch(/^error {2}wrong-use {2}Nee\.\n/)
})

test('as JSON it is an outcome that made nothing', () => {
  const { around, stdout, stderr } = surroundings('/')
  tellWrong([told], telling({ json: true }, around), around)
  expect(JSON.parse(stdout())).toEqual({ ok: false, messages: [told], written: [], pages: 0, checks: {} })
  expect(stderr()).toBe('')
})

test('a failure is code 1, and shows its stack only to those who ask', () => {
  const silent = surroundings('/')
  expect(tellFailure(new Error('x'), told, telling({}, silent.around), silent.around)).toBe(1)
  expect(silent.stderr()).not.toContain('tell.test.ts')
  const asking = surroundings('/', { env: { KATERN_DEBUG: '1' } })
  tellFailure(new Error('x'), told, telling({}, asking.around), asking.around)
  expect(asking.stderr()).toContain('tell.test.ts')
})
