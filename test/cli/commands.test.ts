import { expect, test } from 'vitest'
import { commands } from '../../scripts/cli/commands.ts'

test.each(commands)('$name has a summary, and its code is there', async ({ summary, load }) => {
  expect(summary).toMatch(/^[a-z].*[^.]$/)
  expect(await load()).toBeTypeOf('function')
})

test('every option is described, and no command has one twice', () => {
  for (const { options } of commands) {
    const made = options()
    expect(made.filter(each => each.description === '')).toEqual([])
    expect(new Set(made.map(each => each.long)).size).toBe(made.length)
  }
})
