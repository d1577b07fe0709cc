import { expect, test } from 'vitest'
import { commands } from '../../scripts/cli/commands.ts'
import { invocation } from '../../scripts/cli/invocation.ts'

function asked(...argv: readonly string[]) {
  return invocation(argv, '1.2.3')
}

test('reads a command with its arguments and options', () => {
  expect(asked('build', 'hoe-dan', 'b', '--css', 'a.css', '--css', 'b.css', '-w', '--out', 'uit')).toMatchObject({
    kind: 'command',
    command: { name: 'build' },
    given: { args: ['hoe-dan', 'b'], options: { css: ['a.css', 'b.css'], watch: true, out: 'uit' } },
  })
})

test('a lone dash is an argument', () => {
  expect(asked('html', '-')).toMatchObject({ command: { name: 'html' }, given: { args: ['-'] } })
})

test('--no-color works before and after the command', () => {
  expect(asked('build', '--no-color')).toMatchObject({ given: { options: { color: false } } })
  expect(asked('--no-color', 'build')).toMatchObject({ kind: 'command' })
})

test.each([
  [['--version'], '1.2.3\n'],
  [['-V'], '1.2.3\n'],
])('%j prints the version', (argv, text) => {
  expect(asked(...argv)).toEqual({ kind: 'text', text })
})

test('the help names every command, exit code and environment variable', () => {
  const help = asked('--help')
  const text = help.kind === 'text' ? help.text : ''
  for (const { name } of commands) expect(text).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  for (const code of ['0 ', '1 ', '2 ', '130', '143']) expect(text).toContain(`  ${code}`)
  for (const name of ['KATERN_BROWSER', 'KATERN_CACHE', 'SOURCE_DATE_EPOCH', 'NO_COLOR', 'CI'])
    expect(text).toContain(name)
})

test.each(commands.map(each => each.name))('%s has a help of its own with an example or a reason', name => {
  const help = asked(name, '--help')
  expect(help.kind === 'text' && help.text).toMatch(/\$ katern |Exit code/)
})

test.each([
  [['biuld'], "Unknown command 'biuld'; did you mean build?"],
  [['hoe-dan'], "Unknown command 'hoe-dan'; to build an edition of that name: katern build hoe-dan"],
  [['build', '--drft'], "Unknown option '--drft'; did you mean --draft?"],
  [['build', '--out'], "Option '-o, --out <folder>' argument missing"],
  [['html'], "Missing required argument 'file'"],
  [['doctor', 'x'], "Too many arguments for 'doctor'. Expected 0 arguments but got 1"],
])('%j is wrong use, in a sentence', (argv, reason) => {
  expect(asked(...argv)).toEqual({ kind: 'wrong', reason, help: '' })
})

test('no command at all gets the help', () => {
  expect(asked()).toMatchObject({ kind: 'wrong', help: expect.stringContaining('Usage: katern') })
})
