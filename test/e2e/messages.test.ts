import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../scripts/cli/run.ts'
import type { Message } from '../../scripts/message.ts'
import { surroundings } from '../cli/surroundings.ts'
import { type Faulty, faulty } from './faulty.ts'
import { type Ended, katern, lastingFolders, type Report, reportOf } from './katern.ts'
import { publish } from './publish.ts'

/** No browser, so that a build that lays out in spite of errors says `browser-missing`. */
const blind = { KATERN_BROWSER: '/no/browser' }
const earlier = 'an earlier PDF'
const outputs = (name: string) => ['screen', 'print'].map(each => `dist/${name}/${name}-${each}.pdf`)

let folder: string
let ended: Ended
let report: Report

const newFolder = lastingFolders()

beforeAll(async () => {
  folder = await newFolder()
  for (const { name, files } of faulty) {
    await publish(join(folder, 'chapters', name), files)
    await publish(folder, Object.fromEntries(outputs(name).map(path => [path, earlier])))
  }
  ended = await katern(folder, ['build', '--json'], blind)
  report = reportOf(ended)
})

/** `rule file:line:column`, the file relative to the edition. */
function line(name: string, { rule, place }: Message): string {
  return `${rule} ${place?.file.slice(`chapters/${name}/`.length)}:${place?.line}:${place?.column}`
}

function messagesOf(name: string, from: Report): readonly Message[] {
  return from.messages.filter(each => each.place?.file.startsWith(`chapters/${name}/`))
}

describe.each(faulty)('$name', ({ name, messages, says }: Faulty) => {
  test('is told once, at its file, line and column', () => {
    expect(messagesOf(name, report).map(each => line(name, each))).toEqual(messages)
  })

  test('says what is meant, why it matters and what to do', () => {
    const found = messagesOf(name, report)
    for (const each of found) {
      expect(each.severity).toBe('error')
      expect([each.reason, each.why, each.fix].every(words => words.length > 10)).toBe(true)
    }
    if (says) expect(found.map(each => each.reason).join('\n')).toMatch(says)
  })

  test('fails the build by itself and leaves the earlier PDFs alone', async () => {
    const alone = surroundings(folder, { env: blind })
    expect(await run(['build', name, '--json'], alone.around)).toBe(1)
    expect(reportOf({ stdout: alone.stdout() })).toMatchObject({ ok: false, written: [], pages: 0 })
    for (const path of outputs(name)) expect(await readFile(join(folder, path), 'utf8')).toBe(earlier)
  })
})

test('all of them in one build: exit code 1, one JSON object, no stack trace, nothing else printed', () => {
  expect([ended.code, ended.stderr]).toEqual([1, ''])
  expect(ended.stdout.trim().split('\n')).toHaveLength(1)
  expect(ended.stdout).not.toMatch(/\\n\s+at |node:internal|\.ts:\d/)
})

test('nothing was laid out, and no message is without a place', () => {
  expect(report).toMatchObject({ ok: false, written: [], pages: 0 })
  expect(report.messages.filter(each => !each.place?.line || !each.place.column)).toEqual([])
})

test('the terminal tells the same, with the reason and what to do', async () => {
  const { code, stdout, stderr } = await katern(folder, ['build', 'missing-image', '--quiet'], blind)
  expect([code, stdout]).toEqual([1, ''])
  expect(
    stderr,
  ).toBe(`chapters/missing-image/01.md:5:5  error  missing-image  There is no picture “beelden/fotto.jpg”; did you mean “beelden/foto.jpg”?
    A gap would be printed in place of the picture.
    Put the picture there, or correct the path; it is read from the chapter’s folder, then from the edition’s folder.
`)
})
