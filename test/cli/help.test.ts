import { expect, test } from 'vitest'
import { commands } from '../../scripts/cli/commands.ts'
import * as help from '../../scripts/cli/help.ts'
import { invocation } from '../../scripts/cli/invocation.ts'

const texts = Object.values(help)
const examples = texts.flatMap(text =>
  [...text.matchAll(/\$ (?:.*\| )?katern (.*?)(?: {2,}.*| > .*)?$/gm)].map(([, argv = '']) => argv),
)

test('there are examples, and every one is a command line that katern understands', () => {
  expect(examples.length).toBeGreaterThan(8)
  expect(examples.filter(each => invocation(each.trim().split(/\s+/), '1').kind === 'wrong')).toEqual([])
})

test('every option that an example shows is one of its command', () => {
  const known = commands.flatMap(each => each.options().map(option => option.long))
  const shown = examples.flatMap(each => each.match(/--[a-z-]+/g) ?? [])
  expect(shown.filter(each => !known.includes(each))).toEqual([])
})

test('no line is wider than a terminal of 120', () => {
  expect(texts.flatMap(each => each.split('\n')).filter(each => each.length > 120)).toEqual([])
})
