import { expect, test } from 'vitest'
import { rules } from '../../scripts/cli/rules.ts'
import { rulesDocument } from '../../scripts/rules/document.ts'
import { rules as catalogue } from '../../scripts/rules/rules.ts'
import { surroundings } from './surroundings.ts'

async function printed(args: readonly string[], options = {}) {
  const { around, stdout, stderr } = surroundings('/')
  const code = await rules({ args, options }, around)
  return { code, stdout: stdout(), stderr: stderr() }
}

test('explains one', async () => {
  const { why, fix } = catalogue['cannot-write']
  expect(await printed(['cannot-write'])).toMatchObject({
    code: 0,
    stdout: `cannot-write  error\n\n  Why   ${why}\n  Fix   ${fix}\n`,
  })
})

test('lists all, in order of name', async () => {
  const names = (await printed([])).stdout
    .trim()
    .split('\n')
    .map(each => each.split(' ')[0])
  expect(names).toEqual(Object.keys(catalogue).sort())
})

test('as JSON and as a document', async () => {
  expect(JSON.parse((await printed(['cannot-write'], { json: true })).stdout)).toMatchObject({ name: 'cannot-write' })
  expect((await printed([], { markdown: true })).stdout).toBe(rulesDocument())
})

test('an unknown one is wrong use, with the nearest', async () => {
  const { code, stderr } = await printed(['canot-write'])
  expect(code).toBe(2)
  expect(stderr).toContain('There is no rule “canot-write”; did you mean “cannot-write”?')
})

test('a name that every object has is no rule', async () => {
  expect((await printed(['constructor'])).code).toBe(2)
})
