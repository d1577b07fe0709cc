import { constants } from 'node:os'
import { expect, test } from 'vitest'
import { exit } from '../../scripts/cli/exit.ts'

test('a signal answers 128 and its number', () => {
  const { SIGHUP, SIGINT, SIGTERM } = constants.signals
  expect([exit.hungUp, exit.interrupted, exit.terminated]).toEqual([128 + SIGHUP, 128 + SIGINT, 128 + SIGTERM])
})

test('every outcome has a code of its own', () => {
  expect(new Set(Object.values(exit)).size).toBe(Object.keys(exit).length)
})
