import { expect, test } from 'vitest'
import { colourful, lively, telling } from '../../scripts/cli/telling.ts'
import { stream } from '../stream.ts'
import { surroundings } from './surroundings.ts'

const terminal = stream(true).output
const file = stream().output

test.each([
  [terminal, {}, true, true],
  [file, {}, true, false],
  [terminal, { NO_COLOR: '1' }, true, false],
  [terminal, { NO_COLOR: '' }, true, true],
  [terminal, {}, false, false],
  [file, { FORCE_COLOR: '1' }, true, true],
  [file, { FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  [terminal, { FORCE_COLOR: '0' }, true, false],
  [terminal, { TERM: 'dumb' }, true, false],
])('colour %#', (output, env, wanted, expected) => {
  expect(colourful(output, env, wanted)).toBe(expected)
})

test.each([
  [terminal, {}, true],
  [file, {}, false],
  [terminal, { CI: 'true' }, false],
  [terminal, { CI: 'false' }, true],
  [terminal, { TERM: 'dumb' }, false],
])('live %#', (output, env, expected) => {
  expect(lively(output, env)).toBe(expected)
})

test('what is not asked for is off', () => {
  const { around } = surroundings('/', { env: { GITHUB_ACTIONS: 'true' } })
  const off = { json: false, quiet: false, strict: false, colour: false, notes: true, annotate: true }
  expect(telling({}, around)).toEqual(off)
})
