import { expect, test } from 'vitest'
import { buildOptions } from '../../scripts/cli/build-options.ts'

function reasons(raw: Readonly<Record<string, unknown>>): readonly string[] {
  const options = buildOptions(raw)
  return options.ok ? [] : options.wrong.map(each => `${each.rule}: ${each.reason}`)
}

test('has a default for everything', () => {
  const options = buildOptions({})
  expect(options).toMatchObject({ ok: true, value: { draft: false, css: [], watch: false, json: false, color: true } })
  expect(options.ok && options.value.only).toBeUndefined()
})

test('takes one output, also when it is named twice', () => {
  expect(buildOptions({ only: ['print', 'print'] })).toMatchObject({ ok: true, value: { only: 'print' } })
})

test('refuses an output that does not exist', () => {
  expect(reasons({ only: ['prnt'] })).toEqual([
    'wrong-use: --only takes print or screen, not “prnt”; did you mean “print”?',
  ])
})

test('refuses options that exclude each other', () => {
  expect(reasons({ only: ['print', 'screen'] })).toEqual([
    'contradictory-options: --only print and --only screen exclude each other',
  ])
  expect(reasons({ draft: true, only: ['print'] })).toEqual([
    'contradictory-options: --draft makes no print PDF, and --only print asks for nothing else',
  ])
})

test('refuses a folder without a name', () => {
  expect(reasons({ out: '' })).toEqual(['wrong-use: The folder of --out has no name'])
})
