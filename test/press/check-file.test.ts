import { expect, test } from 'vitest'
import { checkFile } from '../../scripts/press/check-file.ts'
import { fixture } from '../pdf/facts.ts'
import { goodFile } from '../proof/screen/good.ts'

test('a file is held against what it claims', async () => {
  const { standards, messages } = await checkFile(await goodFile(), 'a.pdf')
  expect(standards.map(each => each.title)).toEqual(['PDF/UA-1'])
  expect(messages).toEqual([])
})

test('one that claims nothing is an error, unless a standard is named', async () => {
  const raw = fixture('magazine.pdf')
  const { standards, messages } = await checkFile(raw, 'a.pdf')
  expect([standards, messages.map(each => [each.rule, each.place])]).toEqual([[], [['no-standard', { file: 'a.pdf' }]]])
  const forced = await checkFile(raw, 'a.pdf', 'ua')
  expect(forced.standards.map(each => each.title)).toEqual(['PDF/UA-1'])
  expect(forced.messages.map(each => each.rule)).toContain('ua-claim')
  expect(forced.messages.every(each => each.place?.file === 'a.pdf')).toBe(true)
})

test('what is no PDF is told, and not thrown', async () => {
  for (const bytes of [
    new Uint8Array(),
    new TextEncoder().encode('# Geen PDF'),
    fixture('magazine.pdf').subarray(0, 900),
  ]) {
    const { messages } = await checkFile(bytes, 'a.pdf', 'ua')
    expect(messages.map(each => each.severity)).toContain('error')
  }
})
