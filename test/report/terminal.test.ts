import { expect, test } from 'vitest'
import { message } from '../../scripts/message.ts'
import { summaryLine, terminalReport } from '../../scripts/report/terminal.ts'
import { rules } from '../../scripts/rules/rules.ts'

const plain = { colour: false, notes: true }
const at = (file: string, line?: number, column?: number) => ({ place: { file, line, column } })
const { why, fix } = rules['cannot-write']

test('a message says where, how bad, which rule and what; then why and what to do', () => {
  const told = terminalReport([message('cannot-write', 'De schijf is vol', at('chapters/a/05.md', 12, 5))], plain)
  expect(told).toBe(`chapters/a/05.md:12:5  error  cannot-write  De schijf is vol.\n    ${why}\n    ${fix}\n`)
})

test('without a place the severity comes first; values and page are shown', () => {
  const found = message('cannot-write', 'Te grof!', { actual: '96 ppi', expected: '300 ppi', page: '14', fix: '' })
  const told = terminalReport([found], plain)
  expect(told).toBe(
    `error  cannot-write  Te grof! (page 14)\n    found     96 ppi\n    expected  300 ppi\n    ${why}\n`,
  )
})

test('files stand apart, and a rule says why and fix once', () => {
  const messages = [
    message('cannot-write', 'B', at('b.md', 1)),
    message('cannot-write', 'A twee', at('a.md', 2)),
    message('cannot-write', 'A een', at('a.md', 1)),
  ]
  const shown = terminalReport(messages, plain).split('\n')
  expect(shown).toEqual([
    'a.md:1  error  cannot-write  A een.',
    `    ${why}`,
    `    ${fix}`,
    'a.md:2  error  cannot-write  A twee.',
    '',
    'b.md:1  error  cannot-write  B.',
    '',
  ])
})

test('text of a chapter cannot steer the terminal', () => {
  const told = terminalReport([message('cannot-write', 'Rood \x1b[31m en\nverder', at('a\u202eb.md'))], plain)
  expect(told.split('\n')[0]).toBe('a<202e>b.md  error  cannot-write  Rood <1b>[31m en verder.')
})

test('notes can be left out', () => {
  const note = message('cannot-write', 'Terzijde', { severity: 'note' })
  expect(terminalReport([note], { ...plain, notes: false })).toBe('')
  expect(summaryLine([note], { ...plain, notes: false })).toBe('no problems\n')
})

test('the summary counts', () => {
  const of = (severity: 'error' | 'warning' | 'note', reason: string) => message('cannot-write', reason, { severity })
  const all = [of('error', 'a'), of('error', 'b'), of('warning', 'c'), of('note', 'd')]
  expect(summaryLine(all, plain)).toBe('2 errors, 1 warning, 1 note\n')
})

test('colour only when asked for', () => {
  const found = [message('cannot-write', 'Vol')]
  expect(terminalReport(found, { colour: true, notes: true })).toContain('\x1b[31merror')
  expect(terminalReport(found, plain)).not.toContain('\x1b')
})
