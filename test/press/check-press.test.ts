import { expect, it } from 'vitest'
import { checkPress } from '../../scripts/press/check-press.ts'
import { fixture } from '../pdf/facts.ts'

it('says of bytes that are no PDF that they cannot be read', async () => {
  const messages = await checkPress(new TextEncoder().encode('no PDF'))
  expect(messages.map(({ rule }) => rule)).toEqual(['x4-unreadable'])
})

it('finds what a browser’s own file lacks for the press', async () => {
  const rules = new Set((await checkPress(fixture('magazine.pdf'))).map(({ rule }) => rule))
  for (const rule of [
    'x4-rgb',
    'x4-output-intent',
    'x4-identification',
    'x4-trim-box',
    'x4-annotation',
    'x4-file-id',
  ]) {
    expect(rules).toContain(rule)
  }
})
