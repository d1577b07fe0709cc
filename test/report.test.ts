import { expect, test } from 'vitest'
import type { Outcome } from '../scripts/job.ts'
import { message } from '../scripts/message.ts'
import { report, succeeded, type Telling } from '../scripts/report.ts'

const plain: Telling = { json: false, quiet: false, strict: false, notes: true, colour: false, annotate: false }
const warning = message('internal-error', 'Pas op', { severity: 'warning', place: { file: 'a.md', line: 3 } })
const outcome: Outcome = {
  messages: [warning],
  written: [
    { path: 'dist/a/a-screen.pdf', bytes: 2_400_000 },
    { path: 'dist/a/proof.html', bytes: 48_000 },
  ],
  pages: 1204,
}

test('messages and summary on standard error, what was written on standard output', () => {
  const told = report([outcome], plain)
  expect(told.ok).toBe(true)
  expect(told.stderr).toMatch(
    /^a\.md:3 {2}warning {2}internal-error {2}Pas op\.\n {4}This .*\n {4}Please .*\n\n1 warning\n$/,
  )
  expect(told.stdout).toBe('dist/a/a-screen.pdf   2.4 MB  1,204 pages\ndist/a/proof.html      48 kB\n')
})

test('nothing wrong is said in one line', () => {
  expect(report([{ ...outcome, messages: [] }], plain).stderr).toBe('no problems\n')
})

test('quiet prints no summary and no files', () => {
  const told = report([{ ...outcome, messages: [] }], { ...plain, quiet: true })
  expect([told.stdout, told.stderr]).toEqual(['', ''])
})

test('strict lets a warning fail', () => {
  expect(report([outcome], { ...plain, strict: true }).ok).toBe(false)
  expect(succeeded([message('internal-error', 'Let op', { severity: 'note' })], true)).toBe(true)
})

test('annotations stand beside the report, and beside JSON', () => {
  expect(report([outcome], { ...plain, annotate: true }).stderr).toMatch(/^::warning file=a\.md,line=3,/)
  const told = report([outcome], { ...plain, annotate: true, json: true })
  expect(told.stderr).toMatch(/^::warning .*\n$/)
  expect(JSON.parse(told.stdout)).toMatchObject({ ok: true, pages: 1204 })
})
