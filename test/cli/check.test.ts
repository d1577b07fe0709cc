import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { check } from '../../scripts/cli/check.ts'
import { screenRules } from '../../scripts/proof/screen/rules.ts'
import { fixture } from '../pdf/facts.ts'
import { goodFile } from '../proof/screen/good.ts'
import { publicationFolder } from './publication-folder.ts'
import { surroundings } from './surroundings.ts'

const rules = screenRules.length

/** A folder with a good file, Chromium's own, and something that is no PDF; not a publication. */
async function folder(): Promise<string> {
  const made = await publicationFolder({ 'tekst.pdf': '# Geen PDF' })
  await writeFile(`${made}/goed.pdf`, await goodFile())
  await writeFile(`${made}/kaal.pdf`, fixture('magazine.pdf'))
  return made
}

async function run(args: readonly string[], options: Readonly<Record<string, unknown>> = {}) {
  const { around, stdout, stderr } = surroundings(await folder())
  return { code: await check({ args, options }, around), stdout: stdout(), stderr: stderr() }
}

test('a file that keeps to what it claims is code 0', async () => {
  expect(await run(['goed.pdf'])).toEqual({
    code: 0,
    stdout: `goed.pdf  PDF/UA-1 (${rules} rules)  keeps to it\n`,
    stderr: 'no problems\n',
  })
})

test('errors are code 1, with file, rule and page', async () => {
  const { code, stdout, stderr } = await run(['kaal.pdf', 'goed.pdf'], { as: 'ua' })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^kaal\.pdf {2}PDF\/UA-1 \(\d+ rules\) {2}\d+ errors\ngoed\.pdf .* keeps to it\n$/)
  expect(stderr).toContain('kaal.pdf  error  ua-figure-alt  A picture has no description (7.3). (page 4)')
})

test('a file that claims nothing is code 1 and says how to go on', async () => {
  const { code, stdout, stderr } = await run(['kaal.pdf'])
  expect([code, stdout]).toEqual([1, 'kaal.pdf  not checked  1 error\n'])
  expect(stderr).toContain('--as ua')
})

test('what is no PDF is code 1', async () => {
  const { code, stderr } = await run(['tekst.pdf'])
  expect(code).toBe(1)
  expect(stderr).toContain('tekst.pdf  error  unreadable-pdf')
})

test.each([
  [['weg.pdf'], {}, 'missing-pdf  “weg.pdf” is not there'],
  [['.'], {}, 'missing-pdf  “.” is not there'],
  [['goed.pdf'], { as: 'a-3' }, 'wrong-use  --as takes'],
])('%j %j is wrong use', async (args, options, told) => {
  const { code, stdout, stderr } = await run(args, options)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(told)
})

test('as JSON, one object a run', async () => {
  const { code, stdout, stderr } = await run(['goed.pdf', 'kaal.pdf'], { json: true })
  expect([code, stderr]).toEqual([1, ''])
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    files: [
      { file: 'goed.pdf', standards: ['PDF/UA-1'], ok: true },
      { file: 'kaal.pdf', standards: [], ok: false },
    ],
    messages: [{ rule: 'no-standard', place: { file: 'kaal.pdf' } }],
  })
})
